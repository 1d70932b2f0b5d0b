package mo.balcao.cache.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletionStage;

/// The one place where this room keeps things. Any thread may call; work runs one piece after another, and a stage
/// completes only after the commit that makes its work durable, or exceptionally with a [StoreException].
///
/// Stages may complete on the store's own thread: what follows must be short and must not wait.
public interface Store {
    /// Runs `work` in a transaction that others may share; what it did alone is undone when it fails.
    <T> CompletionStage<T> submit(Work<T> work);

    /// Like [#submit], for work that gives nothing back.
    default CompletionStage<Void> change(Change change) {
        return submit(
                        connection -> {
                            change.on(connection);
                            return Boolean.TRUE;
                        })
                .thenRun(() -> {});
    }

    /// Shrinks the write-ahead log to nothing, so that what was deleted is gone from it too.
    CompletionStage<Void> truncateLog();

    /// The disk was full and the ballast is spent: only what makes room may be written now.
    boolean full();

    /// A piece of work on the one connection. It prepares its own statements each time: after SQLITE_FULL an older
    /// statement of this driver is dead.
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /// A change on the one connection.
    @FunctionalInterface
    interface Change {
        void on(Connection connection) throws SQLException;
    }
}
