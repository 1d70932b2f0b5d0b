package mo.balcao.cache.link;

import java.time.Duration;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.port.Transport.Reply;

/// Spares a resident the wait for a platform that has just not answered three times: for a few seconds such a call fails at
/// once. Any call that is answered closes it again. Any thread.
final class Breaker {
    private static final int OPEN_AFTER = 3;
    private static final Duration REST = Duration.ofSeconds(5);

    private final TimeSource time;
    private int failures;
    private long lastFailure;

    Breaker(TimeSource time) {
        this.time = time;
    }

    synchronized void saw(Reply reply) {
        switch (reply) {
            case Reply.Answered _ -> failures = 0;
            case Reply.Failed _ -> {
                failures++;
                lastFailure = time.monotonicNanos();
            }
        }
    }

    synchronized boolean lets() {
        return failures < OPEN_AFTER || time.monotonicNanos() - lastFailure >= REST.toNanos();
    }
}
