package mo.balcao.device.supervision;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// Waiting times between attempts to reconnect: 1, 2, 4, 8, 16, 30, 30 … seconds, each up to a fifth longer by
/// chance so that the devices behind one failed hub do not return in step. Never ends.
final class BackOff {
    private static final long FIRST_MILLIS = 1_000;
    private static final long LAST_MILLIS = 30_000;

    private final RandomGenerator random;
    private long millis = FIRST_MILLIS;

    BackOff(RandomGenerator random) {
        this.random = random;
    }

    Duration next() {
        long jitter = random.nextLong(millis / 5 + 1);
        Duration wait = Duration.ofMillis(millis + jitter);
        millis = Math.min(millis * 2, LAST_MILLIS);
        return wait;
    }

    void reset() {
        millis = FIRST_MILLIS;
    }
}
