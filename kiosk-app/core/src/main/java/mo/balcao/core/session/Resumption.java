package mo.balcao.core.session;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import mo.balcao.core.audit.AuditEvent;
import mo.balcao.core.catalogue.Catalogue;
import mo.balcao.core.flow.Orders;
import mo.balcao.device.DeviceStatus;

/// The pure step from a snapshot of an earlier process to a session that goes on.
public final class Resumption {
    private Resumption() {}

    /// Whether enough of the world is known to decide: before, a printer that only starts would count as broken.
    public static boolean mayDecide(Session session) {
        var world = session.world();
        return world.catalogue().isPresent()
                && world.authorisation().isPresent()
                && !(world.reader() instanceof DeviceStatus.Starting)
                && !(world.printer() instanceof DeviceStatus.Starting)
                && world.cabinet()
                        .map(cabinet -> !(cabinet.status() instanceof DeviceStatus.Starting))
                        .orElse(true);
    }

    /// Empty where the session must not go on: somebody is here already, it is older than the page's own idle limit, or
    /// the catalogue or the authorisation are not what they were.
    ///
    /// @param age since the resident's last act
    /// @param capturing monotonic nanoseconds, not after a capture was asked for
    public static Optional<Transition> of(
            Session session, Snapshot snapshot, Duration age, long capturing) {
        var world = session.world();
        boolean sameCatalogue =
                world.catalogue().map(Catalogue::version).stream()
                        .anyMatch(version -> version == snapshot.catalogueVersion());
        if (!(session.stage() instanceof Stage.Attract)
                || !sameCatalogue
                || Availability.outOfService(world).isPresent()) {
            return Optional.empty();
        }
        var orders = new Orders(session.generation(), session.nextNumber());
        Optional<Stage> stage =
                snapshot.bookmark()
                        .map(b ->
                                b.open(world, snapshot.comfort(), capturing, orders)
                                        .<Stage>map(Stage.Serving::new))
                        .orElseGet(() -> Optional.of(new Stage.Home()));
        return stage.filter(s -> age.compareTo(Patience.at(s).orElse(Patience.MENU)) <= 0)
                .map(s -> goOn(session.with(snapshot.comfort()).with(s), snapshot, orders));
    }

    private static Transition goOn(Session resumed, Snapshot snapshot, Orders orders) {
        orders.audit(
                AuditEvent.SESSION_RESUMED,
                snapshot.bookmark()
                        .map(b -> Map.of("service", b.service(), "point", b.point().name()))
                        .orElse(Map.of("point", "HOME")));
        Session watched = Watch.begin(resumed, orders);
        return new Transition(watched.numbered(orders.next()), orders.given());
    }
}
