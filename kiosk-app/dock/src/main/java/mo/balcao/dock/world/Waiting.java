package mo.balcao.dock.world;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Bounded waiting on the world outside this process, which cannot call us back.
public final class Waiting {
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private Waiting() {}

    /// @throws IOException naming `what` when it does not come in time
    public static <T> T until(String what, Duration patience, Look<T> look) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<T> found = look.look();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() - end > 0) {
                throw new IOException(what + " did not come within " + patience.toSeconds() + " s");
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    /// One look at the world.
    @FunctionalInterface
    public interface Look<T> {
        Optional<T> look() throws IOException;
    }
}
