package mo.balcao.cache.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The SQLite file: WAL, `synchronous=FULL`, one connection, one writer thread. Whatever waits in the queue when
/// the thread comes round shares one commit (at most 64), and completes only after that commit.
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int GROUP = 64;
    private static final int QUEUE = 1024;
    private static final List<String> SETTINGS =
            List.of(
                    "PRAGMA journal_mode = WAL",
                    "PRAGMA synchronous = FULL",
                    "PRAGMA secure_delete = ON",
                    "PRAGMA foreign_keys = ON",
                    "PRAGMA trusted_schema = OFF",
                    "PRAGMA temp_store = MEMORY",
                    "PRAGMA wal_autocheckpoint = 1000",
                    "PRAGMA journal_size_limit = 67108864");

    private final BlockingQueue<Task<?>> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Connection connection;
    private final Ballast ballast;
    private final Thread writer;
    private final Optional<Path> quarantined;
    private volatile boolean open = true;

    private Database(Connection connection, Ballast ballast, Optional<Path> quarantined) {
        this.connection = connection;
        this.ballast = ballast;
        this.quarantined = quarantined;
        this.writer = Thread.ofPlatform().name("outbox").unstarted(this::write);
    }

    /// Opens or creates the file. A file that SQLite calls corrupt is set aside, never deleted, and a new one begun.
    ///
    /// @throws StoreException when the file is of a newer program, of another kind, or cannot be written
    public static Database open(Path file) {
        Optional<Path> aside = Optional.empty();
        Connection connection;
        try {
            connection = connect(file);
        } catch (SQLException e) {
            if (!Corruption.in(e)) {
                throw new StoreException("cannot open " + file + ": " + e.getMessage(), e);
            }
            aside = Optional.of(setAside(file));
            LOG.error("event=store.quarantined file={}", aside.get());
            try {
                connection = connect(file);
            } catch (SQLException again) {
                throw new StoreException("cannot open " + file + ": " + again.getMessage(), again);
            }
        }
        Database database = new Database(connection, Ballast.beside(file), aside);
        database.writer.start();
        return database;
    }

    /// Where a corrupt predecessor was put at this start; staff must be told.
    public Optional<Path> quarantined() {
        return quarantined;
    }

    /// Runs `work` on the writer thread inside a transaction that others may share; what it did alone is rolled back when
    /// it fails. Completes after the commit, exceptionally with `SQLException` or, when the queue is full or closed,
    /// `IllegalStateException`.
    public <T> CompletionStage<T> submit(Work<T> work) {
        Task<T> task = new Task<>(work);
        if (!open || !queue.offer(task)) {
            task.done.completeExceptionally(
                    new IllegalStateException(open ? "store queue full" : "store closed"));
        }
        return task.done;
    }

    /// Like [#submit], for work that gives nothing back.
    public CompletionStage<Void> change(Change change) {
        return submit(
                        connection -> {
                            change.on(connection);
                            return Boolean.TRUE;
                        })
                .thenRun(() -> {});
    }

    /// Shrinks the write-ahead log to nothing, so that what was deleted is gone from it too.
    public CompletionStage<Void> truncateLog() {
        Task<Void> task = new Task<>(null);
        if (!open || !queue.offer(task)) {
            task.done.completeExceptionally(
                    new IllegalStateException("store queue full or closed"));
        }
        return task.done;
    }

    @Override
    public void close() {
        open = false;
        writer.interrupt();
        try {
            writer.join(5_000);
            connection.close();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            LOG.warn("event=store.close-failed", e);
        }
    }

    private void write() {
        List<Task<?>> group = new ArrayList<>(GROUP);
        while (open || !queue.isEmpty()) {
            try {
                Task<?> first = queue.poll(1, TimeUnit.SECONDS);
                if (first != null) {
                    group.add(first);
                    queue.drainTo(group, GROUP - 1);
                }
            } catch (InterruptedException _) {
                continue; // closing: drain what is left
            }
            if (!group.isEmpty()) {
                commit(group);
                group.clear();
            }
        }
    }

    private void commit(List<Task<?>> group) {
        group.stream().filter(Task::isTruncation).forEach(task -> task.truncate(connection));
        List<Task<?>> work = group.stream().filter(task -> !task.isTruncation()).toList();
        if (work.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            for (Task<?> task : work) {
                statement.execute("SAVEPOINT task");
                if (!task.run(connection)) {
                    statement.execute("ROLLBACK TO task");
                }
                statement.execute("RELEASE task");
            }
            statement.execute("COMMIT");
            work.forEach(Task::complete);
            ballast.restore();
        } catch (SQLException e) {
            rollBack();
            if (Corruption.full(e)) {
                ballast.drop();
            }
            LOG.error("event=store.commit-failed records={}", work.size(), e);
            work.forEach(task -> task.fail(e));
        }
    }

    private void rollBack() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException _) {
            LOG.debug("nothing to roll back");
        }
    }

    private static Connection connect(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            for (String setting : SETTINGS) {
                statement.execute(setting);
            }
            Schema.migrate(connection);
            int synchronous = Schema.pragma(connection, "synchronous");
            if (synchronous != 2) {
                throw new SQLException("synchronous is " + synchronous + ", not FULL");
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static Path setAside(Path file) {
        String suffix = ".corrupt-" + Instant.now().toEpochMilli();
        try {
            for (String part : List.of("-wal", "-shm")) {
                Path beside = file.resolveSibling(file.getFileName() + part);
                if (Files.exists(beside)) {
                    Files.move(beside, file.resolveSibling(file.getFileName() + suffix + part));
                }
            }
            return Files.move(
                    file,
                    file.resolveSibling(file.getFileName() + suffix),
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException("cannot set the corrupt " + file + " aside", e);
        }
    }

    /// A piece of work on the one connection.
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /// A change on the one connection.
    @FunctionalInterface
    public interface Change {
        void on(Connection connection) throws SQLException;
    }

    private static final class Task<T> {
        private final @org.jspecify.annotations.Nullable Work<T> work;
        private final CompletableFuture<T> done = new CompletableFuture<>();
        private Runnable outcome = () -> {};

        Task(@org.jspecify.annotations.Nullable Work<T> work) {
            this.work = work;
        }

        boolean isTruncation() {
            return work == null;
        }

        boolean run(Connection connection) throws SQLException {
            Work<T> mine = java.util.Objects.requireNonNull(work);
            try {
                T result = mine.on(connection);
                outcome = () -> done.complete(result);
                return true;
            } catch (SQLException e) {
                if (Corruption.full(e)) {
                    throw e;
                }
                outcome = () -> done.completeExceptionally(e);
                return false;
            }
        }

        void truncate(Connection connection) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
                done.complete(null);
            } catch (SQLException e) {
                done.completeExceptionally(e);
            }
        }

        void complete() {
            outcome.run();
        }

        void fail(SQLException e) {
            done.completeExceptionally(e);
        }
    }
}
