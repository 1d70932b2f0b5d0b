package mo.balcao.cache.store;

import java.util.List;

/// How the tables came to be, step by step. A step that was released is never changed.
final class Migrations {
    static final List<List<String>> ALL = List.of(first(), second());

    private Migrations() {}

    private static List<String> first() {
        return List.of(
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
                "CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID");
    }

    /// Records that are never at rest, and retries by the monotonic clock. The index of what may be sent names its states
    /// as the query does: SQLite uses a partial index only where it sees the same words.
    private static List<String> second() {
        return List.of(
                "DROP INDEX txn_open",
                "DROP INDEX txn_acked",
                """
                CREATE TABLE txn_2(
                  seq INTEGER PRIMARY KEY AUTOINCREMENT,
                  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
                  lane BLOB NOT NULL,
                  lane_seq INTEGER NOT NULL,
                  service TEXT NOT NULL,
                  catalogue_version INTEGER NOT NULL,
                  state TEXT NOT NULL CHECK(state IN ('CAPTURED', 'SENDING', 'RETRY', 'HELD', 'QUARANTINED',
                    'ACKED', 'WIPED', 'ASKING', 'REFUSED')),
                  at_rest INTEGER NOT NULL DEFAULT 1 CHECK(at_rest IN (0, 1)),
                  attempts INTEGER NOT NULL DEFAULT 0,
                  refusals INTEGER NOT NULL DEFAULT 0,
                  retry_boot TEXT,
                  retry_mono_ns INTEGER,
                  code TEXT,
                  payload_sha256 BLOB NOT NULL,
                  boot_id TEXT NOT NULL,
                  mono_ns INTEGER NOT NULL,
                  wall_ms INTEGER NOT NULL,
                  time_quality TEXT NOT NULL,
                  filing_number TEXT,
                  server_ms INTEGER,
                  acked_ms INTEGER,
                  acked_boot TEXT,
                  acked_mono_ns INTEGER,
                  UNIQUE(lane, lane_seq)) STRICT
                """,
                """
                INSERT INTO txn_2(seq, id, lane, lane_seq, service, catalogue_version, state, attempts, code,
                    payload_sha256, boot_id, mono_ns, wall_ms, time_quality, filing_number, server_ms, acked_ms)
                  SELECT seq, id, lane, lane_seq, service, catalogue_version, state, attempts, code,
                    payload_sha256, boot_id, mono_ns, wall_ms, time_quality, filing_number, server_ms, acked_ms FROM txn
                """,
                "DROP TABLE txn",
                "ALTER TABLE txn_2 RENAME TO txn",
                "CREATE INDEX txn_sendable ON txn(seq) WHERE state IN ('CAPTURED', 'SENDING', 'RETRY')",
                "CREATE INDEX txn_open ON txn(state) WHERE state NOT IN ('ACKED', 'WIPED', 'REFUSED')",
                "CREATE INDEX txn_acked ON txn(seq) WHERE state = 'ACKED'");
    }
}
