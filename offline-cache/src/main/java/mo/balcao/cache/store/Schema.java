package mo.balcao.cache.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Brings a file forward to this program's tables. A file written by a newer program, or by another one, is refused
/// before anything in it is touched.
final class Schema {
    /// "BALC": tells our file from any other SQLite file.
    static final int APPLICATION_ID = 0x42414C43;

    private Schema() {}

    /// Reads only.
    ///
    /// @throws SQLException when the file is not ours or is of a newer program
    static void check(Connection connection) throws SQLException {
        int application = Setting.number(connection, "application_id");
        int version = Setting.number(connection, "user_version");
        boolean fresh = application == 0 && version == 0 && isEmpty(connection);
        if (!fresh && application != APPLICATION_ID) {
            throw new SQLException(
                    "not a Balcão database (application_id "
                            + application
                            + "); it was not touched");
        }
        if (version > Migrations.ALL.size()) {
            throw new SQLException(
                    "written by a newer program (schema "
                            + version
                            + ", this program knows "
                            + Migrations.ALL.size()
                            + "); it was not touched: install that version again");
        }
    }

    /// All missing steps in one transaction.
    static void migrate(Connection connection) throws SQLException {
        int version = Setting.number(connection, "user_version");
        if (version == Migrations.ALL.size()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            for (List<String> step : Migrations.ALL.subList(version, Migrations.ALL.size())) {
                for (String sql : step) {
                    statement.execute(sql);
                }
            }
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + Migrations.ALL.size());
            statement.execute("COMMIT");
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT 1 FROM sqlite_schema LIMIT 1")) {
            return !row.next();
        }
    }
}
