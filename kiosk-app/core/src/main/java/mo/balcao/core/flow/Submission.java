package mo.balcao.core.flow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.cache.outbox.Filing;
import mo.balcao.cache.outbox.TransactionId;
import mo.balcao.core.audit.AuditEvent;
import mo.balcao.core.catalogue.Catalogue;
import mo.balcao.core.catalogue.Department;
import mo.balcao.core.catalogue.ReceiptPolicy;
import mo.balcao.core.screen.Screen.SlipState;
import mo.balcao.device.DeviceStatus;

/// From "submit" to the slip: capture, a bounded wait for the platform, paper.
final class Submission {
    private Submission() {}

    static FlowState captured(
            FlowState state, CommandId id, CaptureOutcome outcome, Orders orders) {
        if (!(state instanceof FlowState.Capturing c) || !c.capture().equals(id)) {
            return state;
        }
        return switch (outcome) {
            case CaptureOutcome.Captured(TransactionId transaction) -> {
                orders.audit(
                        AuditEvent.CASE_CAPTURED,
                        Map.of(
                                "service", c.of().service().id(),
                                "transaction", transaction.toString()));
                var wait =
                        orders.give(
                                w -> new FlowCommand.AwaitFiling(w, transaction, Limits.FILING));
                yield new FlowState.AwaitingFiling(
                        c.of().captured(transaction), c.at(), wait, transaction);
            }
            case CaptureOutcome.Refused(var reason) -> {
                int again =
                        Doors.handedOver(c.of())
                                ? c.at()
                                : Route.pageBefore(c.of(), c.at()).orElse(0);
                yield Route.refuse(c.of(), again, Refusal.of(reason), orders);
            }
        };
    }

    static FlowState filed(
            FlowState state, CommandId id, Filing filing, World world, Orders orders) {
        if (!(state instanceof FlowState.AwaitingFiling a) || !a.asked().equals(id)) {
            return state;
        }
        var facts = Map.of("transaction", a.transaction().toString());
        return switch (filing) {
            case Filing.Filed(var number, var serverTime) -> {
                orders.audit(AuditEvent.CASE_FILED, facts);
                yield Route.enter(
                        a.of().filed(new Filed.AtPlatform(number, serverTime)),
                        a.at() + 1,
                        world,
                        orders);
            }
            case Filing.Waiting _ -> {
                orders.audit(AuditEvent.CASE_WAITING, facts);
                yield here(a, world, orders);
            }
            case Filing.Held(String code) -> {
                orders.audit(AuditEvent.CASE_HELD, coded(a, code));
                yield here(a, world, orders);
            }
            case Filing.Quarantined(String code) -> {
                orders.audit(AuditEvent.CASE_REJECTED, coded(a, code));
                yield new FlowState.Refused(a.of(), a.at(), Refusal.FILING_REJECTED);
            }
        };
    }

    private static Map<String, String> coded(FlowState.AwaitingFiling a, String code) {
        return Map.of("transaction", a.transaction().toString(), "code", code);
    }

    private static FlowState here(FlowState.AwaitingFiling a, World world, Orders orders) {
        var filed = new Filed.HereOnly(reference(a.transaction()));
        return Route.enter(a.of().filed(filed), a.at() + 1, world, orders);
    }

    /// Short enough to read out over a telephone; the random end of the id, as its beginning is the time.
    private static String reference(TransactionId id) {
        String hex = id.toString().replace("-", "").toUpperCase(Locale.ROOT);
        return "T-" + hex.substring(20, 26) + "-" + hex.substring(26);
    }

    /// A printer that does not serve is not asked; the resident was told on the first page.
    static FlowState print(Case of, int at, World world, Orders orders) {
        if (of.service().receipt() == ReceiptPolicy.NONE
                || of.transaction().isEmpty()
                || of.filed().isEmpty()) {
            return Route.enter(of, at + 1, world, orders);
        }
        Optional<String> fault = fault(world.printer());
        if (fault.isPresent()) {
            orders.audit(AuditEvent.SLIP_UNAVAILABLE, Map.of("fault", fault.get()));
            return Route.enter(
                    of.slip(new SlipState.NotPrinted(fault.get())), at + 1, world, orders);
        }
        var slip = slip(of, of.transaction().get(), of.filed().get());
        var print = orders.give(id -> new FlowCommand.PrintSlip(id, slip, Limits.PRINT));
        return new FlowState.Printing(of, at, print);
    }

    /// Empty before the case is captured and its filing waited for.
    static Optional<SlipOrder> order(Case of) {
        return of.transaction().flatMap(id -> of.filed().map(filed -> slip(of, id, filed)));
    }

    private static SlipOrder slip(Case of, TransactionId transaction, Filed filed) {
        return new SlipOrder(
                of.service(),
                receivers(of),
                transaction,
                filed,
                Doors.handedOver(of),
                of.comfort());
    }

    static FlowState slipEnded(
            FlowState state, CommandId id, SlipOutcome outcome, World world, Orders orders) {
        if (!(state instanceof FlowState.Printing p) || !p.print().equals(id)) {
            return state;
        }
        SlipState slip =
                switch (outcome) {
                    case SlipOutcome.Printed _ -> new SlipState.Printed();
                    case SlipOutcome.NotPrinted(String fault, boolean _) ->
                            new SlipState.NotPrinted(fault);
                    case SlipOutcome.InDoubt _ -> new SlipState.InDoubt();
                };
        return Route.enter(p.of().slip(slip), p.at() + 1, world, orders);
    }

    static List<Department> receivers(Case of) {
        Catalogue catalogue = of.catalogue();
        return of.service().receivers(of.ticked()).stream()
                .flatMap(code -> catalogue.department(code).stream())
                .toList();
    }

    /// The fault that keeps the printer from serving; empty when it serves.
    static Optional<String> fault(DeviceStatus status) {
        return switch (status) {
            case DeviceStatus.Online _, DeviceStatus.Limited _ -> Optional.empty();
            case DeviceStatus.Starting _ -> Optional.of("NOT_RESPONDING");
            case DeviceStatus.Offline(var fault) -> Optional.of(fault.code().name());
            case DeviceStatus.UserError(var fault) -> Optional.of(fault.code().name());
            case DeviceStatus.HardwareError(var fault) -> Optional.of(fault.code().name());
            case DeviceStatus.Quarantined(var fault, int _) -> Optional.of(fault.code().name());
        };
    }
}
