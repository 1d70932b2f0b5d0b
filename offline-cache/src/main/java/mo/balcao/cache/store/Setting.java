package mo.balcao.cache.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// One setting of the connection, set and read back: SQLite ignores a pragma it does not know without a word.
///
/// @param inForce what SQLite answers when it took it
record Setting(String pragma, String value, String inForce) {
    /// Alone in the file from the first read on: no second process, and no tool with an older SQLite.
    static final Setting EXCLUSIVE = new Setting("locking_mode", "EXCLUSIVE", "exclusive");

    /// Off while tables are rebuilt, and SQLite cannot switch it within a transaction.
    static final Setting NO_REFERENCES = new Setting("foreign_keys", "OFF", "0");

    static final Setting REFERENCES = new Setting("foreign_keys", "ON", "1");

    static final List<Setting> ALL =
            List.of(
                    new Setting("journal_mode", "WAL", "wal"),
                    new Setting("synchronous", "FULL", "2"),
                    new Setting("secure_delete", "ON", "1"),
                    new Setting("trusted_schema", "OFF", "0"),
                    new Setting("temp_store", "MEMORY", "2"),
                    new Setting("wal_autocheckpoint", "1000", "1000"),
                    new Setting("journal_size_limit", "67108864", "67108864"));

    /// 3.51.3 mended a race that could corrupt a file whose log was reset.
    private static final int[] OLDEST_SQLITE = {3, 51, 3};

    void apply(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA " + pragma + " = " + value);
        }
        String found = text(connection, "PRAGMA " + pragma);
        if (!found.equalsIgnoreCase(inForce)) {
            throw new SQLException("PRAGMA " + pragma + " is " + found + ", not " + inForce);
        }
    }

    static void requireSafeSqlite(Connection connection) throws SQLException {
        String version = text(connection, "SELECT sqlite_version()");
        String[] numbers = version.split("\\.", -1);
        for (int i = 0; i < OLDEST_SQLITE.length; i++) {
            int number = i < numbers.length ? Integer.parseInt(numbers[i]) : 0;
            if (number != OLDEST_SQLITE[i]) {
                if (number < OLDEST_SQLITE[i]) {
                    throw new SQLException(
                            "SQLite " + version + " may corrupt files; 3.51.3 is needed");
                }
                return;
            }
        }
    }

    static int number(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA " + pragma)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getString(1) : "";
        }
    }
}
