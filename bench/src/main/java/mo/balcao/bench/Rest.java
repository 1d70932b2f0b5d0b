package mo.balcao.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// A while in which nothing happens.
public final class Rest {
    private Rest() {}

    public static void of(Duration pause) {
        long over = System.nanoTime() + pause.toNanos();
        for (long left = pause.toNanos(); left > 0; left = over - System.nanoTime()) {
            LockSupport.parkNanos(left); // may return early
        }
    }
}
