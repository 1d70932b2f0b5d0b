package mo.balcao.cache.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;

/// The same file without a thread of its own: work runs and is committed on the caller's thread, before the call
/// returns. For simulations, which own all time and order, and for tools that look into a database.
public final class InlineStore implements Store, AutoCloseable {
    private final SqliteFile file;
    private final Commits commits;

    private InlineStore(SqliteFile file) {
        this.file = file;
        this.commits = new Commits(file);
    }

    /// @throws StoreException as [SqliteStore#open]
    public static InlineStore open(Path file, InstantSource wall) {
        return new InlineStore(SqliteFile.open(file, wall));
    }

    @Override
    public synchronized <T> CompletionStage<T> submit(Work<T> work) {
        Job.Task<T> task = new Job.Task<>(work);
        commits.run(List.of(task));
        return task.done();
    }

    @Override
    public synchronized CompletionStage<Void> truncateLog() {
        Job.Truncation truncation = new Job.Truncation();
        commits.run(List.of(truncation));
        return truncation.done();
    }

    @Override
    public boolean full() {
        return file.ballast().spent();
    }

    public synchronized List<Path> setAside() {
        return file.setAside();
    }

    @Override
    public synchronized void close() {
        file.close();
    }
}
