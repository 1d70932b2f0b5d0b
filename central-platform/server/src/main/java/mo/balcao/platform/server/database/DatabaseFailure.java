package mo.balcao.platform.server.database;

import java.sql.SQLException;

/// The database said no. Translated by the gateway: the caller is told to come again, and nothing of the request was applied.
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DatabaseFailure(SQLException cause) {
        super("database: SQL state " + cause.getSQLState(), cause);
    }
}
