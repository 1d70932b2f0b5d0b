package mo.balcao.cache.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The tables, as forward migrations. A file written by a newer program is refused, never altered.
final class Schema {
    /// "BALC": tells our file from any other SQLite file.
    static final int APPLICATION_ID = 0x42414C43;

    private static final List<List<String>> MIGRATIONS =
            List.of(
                    List.of(
                            """
                            CREATE TABLE txn(
                              seq INTEGER PRIMARY KEY AUTOINCREMENT,
                              id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
                              lane BLOB NOT NULL,
                              lane_seq INTEGER NOT NULL,
                              service TEXT NOT NULL,
                              catalogue_version INTEGER NOT NULL,
                              state TEXT NOT NULL CHECK(state IN
                                ('CAPTURED', 'SENDING', 'RETRY', 'HELD', 'QUARANTINED', 'ACKED', 'WIPED')),
                              attempts INTEGER NOT NULL DEFAULT 0,
                              code TEXT,
                              payload_sha256 BLOB NOT NULL,
                              boot_id TEXT NOT NULL,
                              mono_ns INTEGER NOT NULL,
                              wall_ms INTEGER NOT NULL,
                              time_quality TEXT NOT NULL,
                              filing_number TEXT,
                              server_ms INTEGER,
                              acked_ms INTEGER,
                              UNIQUE(lane, lane_seq)) STRICT
                            """,
                            "CREATE INDEX txn_open ON txn(seq) WHERE state NOT IN ('ACKED', 'WIPED')",
                            "CREATE INDEX txn_acked ON txn(acked_ms) WHERE state = 'ACKED'",
                            """
                            CREATE TABLE part(
                              txn INTEGER NOT NULL REFERENCES txn(seq),
                              ordinal INTEGER NOT NULL,
                              department TEXT NOT NULL,
                              key_id TEXT NOT NULL,
                              sealed BLOB NOT NULL,
                              PRIMARY KEY(txn, ordinal)) STRICT, WITHOUT ROWID
                            """,
                            """
                            CREATE TABLE effect(
                              seq INTEGER PRIMARY KEY AUTOINCREMENT,
                              id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
                              kind TEXT NOT NULL,
                              about TEXT NOT NULL,
                              settlement TEXT CHECK(settlement IN ('DONE', 'NOT_DONE', 'IN_DOUBT'))) STRICT
                            """,
                            "CREATE INDEX effect_open ON effect(seq) WHERE settlement IS NULL",
                            """
                            CREATE TABLE audit(
                              seq INTEGER PRIMARY KEY,
                              wall_ms INTEGER NOT NULL,
                              event TEXT NOT NULL,
                              facts TEXT NOT NULL,
                              hash BLOB NOT NULL CHECK(length(hash) = 32)) STRICT
                            """,
                            "CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID"));

    private Schema() {}

    /// Brings the file up to this program's version, in one transaction.
    static void migrate(Connection connection) throws SQLException {
        int application = pragma(connection, "application_id");
        int version = pragma(connection, "user_version");
        if (version > 0 && application != APPLICATION_ID) {
            throw new SQLException("not a Balcão database (application_id " + application + ")");
        }
        if (version > MIGRATIONS.size()) {
            throw new SQLException(
                    "written by a newer program (schema "
                            + version
                            + ", this program knows "
                            + MIGRATIONS.size()
                            + "): install that version again; the file was not touched");
        }
        if (version == MIGRATIONS.size()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            for (List<String> migration : MIGRATIONS.subList(version, MIGRATIONS.size())) {
                for (String sql : migration) {
                    statement.execute(sql);
                }
            }
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + MIGRATIONS.size());
            statement.execute("COMMIT");
        }
    }

    static int pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA " + name)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
