package mo.balcao.cache.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The database file and its one connection. A file that SQLite calls corrupt is set aside, never deleted, and a new one
/// is begun in its place, when it is opened and at any time later. Used by one thread at a time.
final class SqliteFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteFile.class);

    private final Path file;
    private final InstantSource wall;
    private final Ballast ballast;
    private final List<Path> setAside = new ArrayList<>();
    private Connection connection;

    private SqliteFile(Path file, InstantSource wall) {
        this.file = file;
        this.wall = wall;
        this.connection = connectOrReplace();
        this.ballast = new Ballast(file);
    }

    /// @throws StoreException when the file is of a newer program, of another kind, in use, or cannot be written
    static SqliteFile open(Path file, InstantSource wall) {
        return new SqliteFile(file, wall);
    }

    Connection connection() {
        return connection;
    }

    Ballast ballast() {
        return ballast;
    }

    /// Corrupt predecessors, as they were set aside since the start.
    List<Path> setAside() {
        return List.copyOf(setAside);
    }

    /// Puts the damaged file aside and begins a new one.
    void replace() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("event=store.close-failed", e);
        }
        moveAside();
        connection = connectOrReplace();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("event=store.close-failed", e);
        }
    }

    private Connection connectOrReplace() {
        try {
            return connect(file);
        } catch (SQLException e) {
            if (!SqliteCodes.corrupt(e)) {
                throw cannotOpen(e);
            }
            moveAside();
        }
        try {
            return connect(file);
        } catch (SQLException e) {
            throw cannotOpen(e);
        }
    }

    private StoreException cannotOpen(SQLException e) {
        String why =
                SqliteCodes.busy(e)
                        ? "another process has it open"
                        : String.valueOf(e.getMessage());
        return new StoreException(
                StoreException.Reason.CANNOT_OPEN, "cannot open " + file + ": " + why, e);
    }

    private static Connection connect(Path file) throws SQLException {
        try {
            PrivateFiles.folder(PrivateFiles.folderOf(file));
            if (!Files.exists(file)) {
                PrivateFiles.create(file, new byte[0]);
            }
        } catch (IOException e) {
            throw new SQLException("the file cannot be made: " + e.getMessage(), e);
        }
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try {
            Setting.requireSafeSqlite(connection);
            Setting.EXCLUSIVE.apply(connection);
            Schema.check(connection); // before the first write, and WAL mode is one
            for (Setting setting : Setting.ALL) {
                setting.apply(connection);
            }
            Setting.NO_REFERENCES.apply(connection);
            Schema.migrate(connection);
            Setting.REFERENCES.apply(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private void moveAside() {
        String suffix = ".corrupt-" + wall.instant().toEpochMilli();
        Path aside = file.resolveSibling(file.getFileName() + suffix);
        try {
            for (String part : List.of("-wal", "-shm")) {
                Path beside = file.resolveSibling(file.getFileName() + part);
                if (Files.exists(beside)) {
                    Files.move(beside, file.resolveSibling(file.getFileName() + suffix + part));
                }
            }
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Reason.CORRUPT, "cannot set the corrupt " + file + " aside", e);
        }
        setAside.add(aside);
        LOG.error("event=store.quarantined file={}", aside.getFileName());
    }
}
