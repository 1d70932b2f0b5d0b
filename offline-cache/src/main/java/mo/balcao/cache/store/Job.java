package mo.balcao.cache.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;

/// What waits for the store's thread. Its stage is completed by that thread alone.
sealed interface Job {
    void fail(StoreException e);

    /// Work that shares a commit with its neighbours.
    final class Task<T> implements Job {
        private final Store.Work<T> work;
        private final CompletableFuture<T> done = new CompletableFuture<>();
        private Runnable outcome = () -> {};

        Task(Store.Work<T> work) {
            this.work = work;
        }

        CompletableFuture<T> done() {
            return done;
        }

        /// False when it failed alone and must be undone alone.
        ///
        /// @throws SQLException when nothing of the whole group can stand
        boolean run(Connection connection) throws SQLException {
            try {
                T result = work.on(connection);
                outcome = () -> done.complete(result);
                return true;
            } catch (SQLException e) {
                if (SqliteCodes.spoilsTheGroup(e)) {
                    throw e;
                }
                outcome = () -> fail(e);
                return false;
            } catch (RuntimeException e) { // the store's loop is a boundary: it outlives a bug
                outcome = () -> fail(e);
                return false;
            }
        }

        /// After the commit.
        void complete() {
            outcome.run();
        }

        @Override
        public void fail(StoreException e) {
            done.completeExceptionally(e);
        }

        private void fail(Exception e) {
            fail(
                    new StoreException(
                            StoreException.Reason.FAILED,
                            "the store's work failed: " + e.getMessage(),
                            e));
        }
    }

    /// A checkpoint that leaves an empty log.
    final class Truncation implements Job {
        private final CompletableFuture<Void> done = new CompletableFuture<>();

        CompletableFuture<Void> done() {
            return done;
        }

        void run(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
                if (row.next() && row.getInt(1) != 0) {
                    throw new SQLException("the log is in use and was not truncated");
                }
            }
            done.complete(null);
        }

        @Override
        public void fail(StoreException e) {
            done.completeExceptionally(e);
        }
    }
}
