package mo.balcao.core.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mo.balcao.core.catalogue.Catalogue;
import mo.balcao.core.catalogue.Notice;
import mo.balcao.core.catalogue.ReceiptPolicy;
import mo.balcao.core.catalogue.ServiceDefinition;
import mo.balcao.core.flow.World;
import mo.balcao.core.screen.Display;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.text.Localized;
import mo.balcao.core.text.Message;
import mo.balcao.core.text.ProblemCode;
import mo.balcao.core.text.Texts;

/// What the glass shows of a session. A pure picture: the same session gives the same display.
public final class Glance {
    private final Texts texts;
    private final FlowGlance flows;

    public Glance(Texts texts) {
        this.texts = texts;
        this.flows = new FlowGlance(texts);
    }

    public Display of(Session session) {
        Optional<Duration> warning =
                session.idle() instanceof Idle.Warning(var _, Duration left)
                        ? Optional.of(left)
                        : Optional.empty();
        return new Display(screen(session), session.comfort(), warning);
    }

    private Screen screen(Session session) {
        return switch (session.stage()) {
            case Stage.Attract _ ->
                    outOfService(session.world())
                            .orElseGet(() -> new Screen.Attract(notices(session.world())));
            case Stage.Home _ ->
                    outOfService(session.world())
                            .orElseGet(() ->
                                    new Screen.Home(tiles(session), notices(session.world())));
            case Stage.Serving(var flow) -> flows.of(flow, session.world());
            case Stage.TakingThings(var things, var _) -> new Screen.TakeThings(things);
            case Stage.Failed _ -> outOfService(ProblemCode.INTERNAL);
        };
    }

    private Optional<Screen> outOfService(World world) {
        return Availability.outOfService(world).map(this::outOfService);
    }

    private Screen outOfService(ProblemCode code) {
        return new Screen.OutOfService(code.name(), List.of(texts.problem(code).next()));
    }

    private List<Screen.Tile> tiles(Session session) {
        return services(session.world()).map(service -> tile(service, session)).toList();
    }

    private Screen.Tile tile(ServiceDefinition service, Session session) {
        return new Screen.Tile(
                service.id(),
                service.names(),
                flows.owner(session.world().catalogue(), service),
                service.icon(),
                Availability.withdrawal(service, session).map(why -> explained(why, service)));
    }

    /// Why, and where to go instead.
    private Localized explained(Withdrawal why, ServiceDefinition service) {
        Localized reason =
                switch (why) {
                    case Withdrawal.Because(var code) -> texts.problem(code).explanation();
                    case Withdrawal.Announced(Localized text) -> text;
                };
        return service.instead().stream()
                .findFirst()
                .map(instead -> Phrases.join("\n", reason, instead))
                .orElse(reason);
    }

    private List<Screen.Notice> notices(World world) {
        var announced =
                world.catalogue().stream()
                        .map(Catalogue::notices)
                        .flatMap(List::stream)
                        .filter(notice -> notice.standsAt(world.now()))
                        .filter(notice -> concerns(notice, world))
                        .map(notice -> new Screen.Notice(notice.text()));
        boolean slips = services(world).anyMatch(s -> s.receipt() == ReceiptPolicy.SLIP);
        var noSlip =
                slips && !world.printer().serves()
                        ? Optional.of(new Screen.Notice(texts.of(Message.HOME_NO_SLIP)))
                        : Optional.<Screen.Notice>empty();
        return Stream.concat(noSlip.stream(), announced).toList();
    }

    /// A notice about services that this machine does not offer is not for its residents.
    private static boolean concerns(Notice notice, World world) {
        return notice.services().isEmpty()
                || services(world).map(ServiceDefinition::id).anyMatch(notice.services()::contains);
    }

    private static Stream<ServiceDefinition> services(World world) {
        return world.catalogue().stream()
                .flatMap(c -> c.services().stream())
                .filter(service -> service.machines().contains(world.profile()));
    }
}
