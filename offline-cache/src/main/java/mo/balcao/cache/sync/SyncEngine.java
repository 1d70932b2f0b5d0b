package mo.balcao.cache.sync;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mo.balcao.cache.outbox.Dispatch;
import mo.balcao.cache.outbox.SqliteOutbox;
import mo.balcao.cache.port.RandomSource;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.port.Transport;
import mo.balcao.cache.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The sync loop on one virtual thread: sends while there is something to send, waits for a poke (a capture, the link
/// coming up) or for its own timer, which runs whether or not anything new is captured.
public final class SyncEngine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SyncEngine.class);
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final Duration MOST = Duration.ofMinutes(15);

    private final SyncStep step;
    private final Dispatch dispatch;
    private final Database database;
    private final TimeSource time;
    private final Duration keep;
    private final Backoff backoff;
    private final Semaphore pokes = new Semaphore(0);
    private final Thread thread;
    private volatile boolean open = true;

    /// @param keep how long a record's sealed parts stay after acknowledgement
    public SyncEngine(
            Database database,
            SqliteOutbox outbox,
            Transport transport,
            TimeSource time,
            RandomSource random,
            String terminal,
            long epoch,
            Duration keep) {
        this.database = database;
        this.dispatch = new Dispatch(database, time);
        this.step = new SyncStep(dispatch, outbox, transport, time, random, terminal, epoch);
        this.time = time;
        this.keep = keep;
        this.backoff = new Backoff(random, MOST);
        this.thread = Thread.ofVirtual().name("sync").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /// Something may be sendable now; returns at once.
    public void poke() {
        pokes.release();
    }

    @Override
    public void close() {
        open = false;
        poke();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        int failures = 0;
        while (open) {
            Duration wait = IDLE;
            try {
                switch (step.turn()) {
                    case SyncStep.Outcome.Moved() -> {
                        failures = 0;
                        continue;
                    }
                    case SyncStep.Outcome.Idle() -> {
                        failures = 0;
                        wipe();
                    }
                    case SyncStep.Outcome.Later(var retryAfter) ->
                            wait = retryAfter.orElse(backoff.after(failures++));
                }
            } catch (
                    RuntimeException
                            e) { // the sync loop is a named boundary: it must outlive every bug and
                // every full disk
                LOG.error("event=sync.broken", e);
                wait = backoff.after(failures++);
            }
            await(wait);
        }
    }

    private void wipe() {
        int wiped = dispatch.wipe(time.wall().minus(keep)).toCompletableFuture().join();
        if (wiped > 0) {
            database.truncateLog().toCompletableFuture().join();
            LOG.info("event=outbox.wiped records={}", wiped);
        }
    }

    private void await(Duration wait) {
        try {
            if (pokes.tryAcquire(Math.max(1, wait.toMillis()), TimeUnit.MILLISECONDS)) {
                pokes.drainPermits();
            }
        } catch (InterruptedException _) {
            open = false;
        }
    }
}
