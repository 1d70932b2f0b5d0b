package mo.balcao.core.runner;

import java.time.Duration;
import java.util.Optional;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.core.flow.Bookmark;
import mo.balcao.core.session.Idle;
import mo.balcao.core.session.Session;
import mo.balcao.core.session.Snapshot;

/// Keeps each session that changed, and forgets it when nobody is here. Session thread only.
final class Keeper {
    private final SessionKeeping keeping;
    private final TimeSource time;
    private Optional<Snapshot> kept = Optional.empty();
    private Idle idle = new Idle.Off();
    private long capturing;

    Keeper(SessionKeeping keeping, TimeSource time) {
        this.keeping = keeping;
        this.time = time;
    }

    /// A watch that begins anew is an act of the resident; a countdown is none.
    void note(Session session) {
        Optional<Snapshot> now = Snapshot.of(session);
        boolean watched = session.idle() instanceof Idle.Watching && !session.idle().equals(idle);
        idle = session.idle();
        if (now.equals(kept) && !watched) {
            return;
        }
        if (now.isEmpty()) {
            kept = now;
            keeping.forget();
            return;
        }
        long acted = time.monotonicNanos();
        if (isCapturing(now) && !isCapturing(kept)) {
            capturing = acted;
        }
        kept = now;
        keeping.keep(
                KeptSessionJson.write(new KeptSession(time.bootId(), acted, capturing, now.get())));
    }

    /// The session goes on and stays as old as it is until the resident acts: one that ends its process again and again
    /// is over at its idle limit.
    void resumed(KeptSession earlier, Session session) {
        kept = Optional.of(earlier.snapshot());
        idle = session.idle();
        capturing = earlier.capturing();
    }

    /// What an earlier process left, if it is of this boot.
    Optional<KeptSession> earlier(Optional<byte[]> left) {
        Optional<KeptSession> earlier =
                left.flatMap(KeptSessionJson::read)
                        .filter(k -> k.bootId().equals(time.bootId()))
                        .filter(k -> !age(k).isNegative());
        if (earlier.isEmpty()) {
            keeping.forget();
        }
        return earlier;
    }

    Duration age(KeptSession earlier) {
        return Duration.ofNanos(time.monotonicNanos() - earlier.acted());
    }

    /// Whatever was kept, by this process or an earlier one.
    void forget() {
        kept = Optional.empty();
        keeping.forget();
    }

    private static boolean isCapturing(Optional<Snapshot> snapshot) {
        return snapshot.flatMap(Snapshot::bookmark)
                .map(Bookmark::point)
                .filter(Bookmark.Point.CAPTURING::equals)
                .isPresent();
    }
}
