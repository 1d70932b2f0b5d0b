package mo.balcao.cache.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The store of a terminal: one SQLite file, one connection, one platform thread (the driver is native code). While a
/// commit waits for the disk the next ones queue up and then share a commit, at most 64; a lone one waits for nobody.
public final class SqliteStore implements Store, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteStore.class);
    private static final int GROUP = 64;
    private static final int QUEUE = 1024;
    private static final long CLOSING_MILLIS = 10_000;

    private final BlockingQueue<Job> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Object door = new Object();
    private final SqliteFile file;
    private final Commits commits;
    private final Thread writer;
    private boolean open = true;

    private SqliteStore(SqliteFile file) {
        this.file = file;
        this.commits = new Commits(file);
        this.writer = Thread.ofPlatform().name("store").unstarted(this::write);
    }

    /// Opens or creates the file.
    ///
    /// @param wall names a file that is set aside
    /// @throws StoreException when the file is of a newer program, of another kind, in use, or cannot be written
    public static SqliteStore open(Path file, InstantSource wall) {
        SqliteStore store = new SqliteStore(SqliteFile.open(file, wall));
        store.writer.start();
        return store;
    }

    /// Corrupt predecessors set aside since the start; staff must be told.
    public CompletionStage<List<Path>> setAside() {
        return submit(_ -> file.setAside());
    }

    @Override
    public <T> CompletionStage<T> submit(Work<T> work) {
        Job.Task<T> task = new Job.Task<>(work);
        accept(task);
        return task.done();
    }

    @Override
    public CompletionStage<Void> truncateLog() {
        Job.Truncation truncation = new Job.Truncation();
        accept(truncation);
        return truncation.done();
    }

    @Override
    public boolean full() {
        return file.ballast().spent();
    }

    /// What was accepted is still committed; then the file is closed.
    @Override
    public void close() {
        synchronized (door) {
            open = false;
        }
        try {
            writer.join(CLOSING_MILLIS);
            if (writer.isAlive()) {
                LOG.error("event=store.close-timed-out");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept(Job job) {
        synchronized (door) {
            if (!open) {
                job.fail(new StoreException(StoreException.Reason.CLOSED, "the store is closed"));
            } else if (!queue.offer(job)) {
                job.fail(new StoreException(StoreException.Reason.BUSY, "the store is busy"));
            }
        }
    }

    private void write() {
        List<Job> group = new ArrayList<>(GROUP);
        try (file) {
            while (isOpen() || !queue.isEmpty()) {
                Job first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    group.add(first);
                    queue.drainTo(group, GROUP - 1);
                    commits.run(group);
                    group.clear();
                }
            }
        } catch (InterruptedException _) {
            LOG.error("event=store.interrupted");
        } finally {
            synchronized (door) {
                open = false;
                group.addAll(queue);
                queue.clear();
            }
            group.forEach(job ->
                    job.fail(
                            new StoreException(
                                    StoreException.Reason.CLOSED, "the store has ended")));
        }
    }

    private boolean isOpen() {
        synchronized (door) {
            return open;
        }
    }
}
