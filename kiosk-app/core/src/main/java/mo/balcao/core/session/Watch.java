package mo.balcao.core.session;

import java.time.Duration;
import java.util.Optional;
import mo.balcao.core.flow.FlowEvent;
import mo.balcao.core.flow.Orders;

/// Keeps the idle watch: restarts it with every act and every new page, stops it while something works.
final class Watch {
    private Watch() {}

    static Session keep(Session before, Session after, FlowEvent event, Orders orders) {
        boolean newSession = before.generation() != after.generation();
        boolean moved = newSession || !after.stage().equals(before.stage());
        boolean acted = event instanceof FlowEvent.Acted;
        if (!moved && !acted) {
            return after;
        }
        if (!newSession) {
            after.idle().running().ifPresent(orders::cancel);
        }
        return begin(after, orders);
    }

    static Session begin(Session session, Orders orders) {
        Idle idle =
                Patience.at(session.stage())
                        .<Idle>map(patience -> new Idle.Watching(orders.timer(patience)))
                        .orElseGet(Idle.Off::new);
        return session.with(idle);
    }

    /// The idle timer rang: warn, or count down; empty when the time is over.
    static Optional<Session> rang(Session session, Orders orders) {
        Duration left =
                switch (session.idle()) {
                    case Idle.Off _ -> Duration.ZERO;
                    case Idle.Watching _ -> Patience.WARNING;
                    case Idle.Warning(var _, Duration before) -> before.minus(Patience.SECOND);
                };
        if (!left.isPositive()) {
            return Optional.empty();
        }
        return Optional.of(session.with(new Idle.Warning(orders.timer(Patience.SECOND), left)));
    }
}
