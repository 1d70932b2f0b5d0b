package mo.balcao.platform.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/// The pool and its transactions.
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 10;
    private static final long PATIENCE_MS = 10_000;

    private final HikariDataSource pool;

    private Database(HikariDataSource pool) {
        this.pool = pool;
    }

    /// Opens the pool and brings the schema up to date.
    public static Database open(DatabaseAddress address) {
        var config = new HikariConfig();
        config.setJdbcUrl(address.url());
        address.user().ifPresent(config::setUsername);
        address.password().ifPresent(config::setPassword);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE_MS);
        config.setAutoCommit(false);
        config.setPoolName("platform");
        config.addDataSourceProperty("ApplicationName", "balcao-platform");
        config.addDataSourceProperty("socketTimeout", "60");
        // A detail may quote a row, and the log must not.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        var pool = new HikariDataSource(config);
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(pool)
                .locations("classpath:mo/balcao/platform/server/database/migrations")
                .schemas("gateway", "department", "bureau")
                .createSchemas(true)
                .load()
                .migrate();
        return new Database(pool);
    }

    /// What is done inside one transaction.
    @FunctionalInterface
    public interface Work<T> {
        T in(Session session) throws SQLException;
    }

    /// Commits when `work` returns, rolls back when it throws. READ COMMITTED.
    public <T> T transaction(Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            try {
                T result = work.in(new Session(connection));
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                undo(connection, e);
                throw e;
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void undo(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
