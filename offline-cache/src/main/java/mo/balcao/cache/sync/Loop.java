package mo.balcao.cache.sync;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes turns on one virtual thread, for ever: after each it waits as long as the turn said, or until somebody pokes it.
/// All thread there is in this package; the turns themselves know none.
public final class Loop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final Duration AFTER_A_BUG = Duration.ofSeconds(10);
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final String name;
    private final Supplier<Duration> turn;
    private final Semaphore pokes = new Semaphore(0);
    private final Thread thread;
    private volatile boolean open = true;

    /// @param turn says how long to wait before the next; it may block
    public Loop(String name, Supplier<Duration> turn) {
        this.name = name;
        this.turn = turn;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /// A turn is worth taking now; returns at once. Any thread.
    public void poke() {
        pokes.release();
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
        try {
            thread.join(CLOSING);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (open) {
            await(next());
        }
    }

    private Duration next() {
        pokes.drainPermits();
        try {
            return turn.get();
        } catch (RuntimeException e) { // the sync loop outlives every bug and every full disk
            if (open) {
                LOG.error("event=loop.broken loop={}", name, e);
            }
            return AFTER_A_BUG;
        }
    }

    private void await(Duration wait) {
        try {
            var _ = pokes.tryAcquire(Math.max(0, wait.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            open = false;
        }
    }
}
