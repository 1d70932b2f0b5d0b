package mo.balcao.core.flow;

import java.util.Map;
import mo.balcao.cache.link.PlatformLink.LinkState;
import mo.balcao.cache.link.PlatformLink.PickUp;
import mo.balcao.core.audit.AuditEvent;

/// What the platform says of a pick-up code.
final class PickingUp {
    private PickingUp() {}

    static FlowState known(
            FlowState state, CommandId id, PickUp answer, World world, Orders orders) {
        if (!(state instanceof FlowState.Resolving r) || !r.resolve().equals(id)) {
            return state;
        }
        return switch (answer) {
            case PickUp.Here(String item, String service, int door)
                    when service.equals(r.of().service().id()) -> {
                orders.audit(
                        AuditEvent.PICK_UP_FOUND,
                        Map.of("item", item, "door", String.valueOf(door)));
                yield Route.enter(
                        r.of().custody(Custody.found(item, door)), r.at() + 1, world, orders);
            }
            case PickUp.Here _ ->
                    Route.refuse(r.of(), r.at(), Refusal.PICK_UP_OTHER_SERVICE, orders);
            case PickUp.Refused(String code) -> Route.refuse(r.of(), r.at(), refusal(code), orders);
            case PickUp.Unreachable(LinkState link) ->
                    Route.refuse(r.of(), r.at(), refusal(link), orders);
        };
    }

    private static Refusal refusal(String code) {
        return switch (code) {
            case "PICK_UP_UNKNOWN" -> Refusal.PICK_UP_UNKNOWN;
            case "PICK_UP_EXPIRED" -> Refusal.PICK_UP_EXPIRED;
            case "PICK_UP_COLLECTED" -> Refusal.PICK_UP_COLLECTED;
            case "PICK_UP_ELSEWHERE" -> Refusal.PICK_UP_ELSEWHERE;
            case "DEPARTMENT_DOWN" -> Refusal.DEPARTMENT_DOWN;
            default -> Refusal.PLATFORM_REFUSED;
        };
    }

    private static Refusal refusal(LinkState link) {
        return switch (link) {
            case UNTRUSTED -> Refusal.PLATFORM_UNTRUSTED;
            case REFUSED -> Refusal.TERMINAL_REFUSED;
            case STARTING, UP, DOWN -> Refusal.PLATFORM_UNREACHABLE;
        };
    }
}
