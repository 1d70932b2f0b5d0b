package mo.balcao.cache.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.store.Ids;

/// Rows of `txn` and `part` as captures write them and residents ask for them. Within the store's work only.
final class Rows {
    private Rows() {}

    static void insert(
            Connection connection,
            TransactionId id,
            byte[] lane,
            Capture capture,
            SealedRecord record,
            boolean atRest,
            TimeSource time)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        INSERT INTO txn(id, lane, lane_seq, service, catalogue_version, state, at_rest, payload_sha256,
                          boot_id, mono_ns, wall_ms, time_quality)
                        VALUES (?, ?, (SELECT coalesce(max(lane_seq), 0) + 1 FROM txn WHERE lane = ?), ?, ?, 'CAPTURED', ?, ?,
                          ?, ?, ?, ?)
                        """)) {
            insert.setBytes(1, Ids.bytes(id.value()));
            insert.setBytes(2, lane);
            insert.setBytes(3, lane);
            insert.setString(4, capture.service());
            insert.setLong(5, capture.catalogueVersion());
            insert.setBoolean(6, atRest);
            insert.setBytes(7, record.sha256());
            insert.setString(8, time.bootId());
            insert.setLong(9, time.monotonicNanos());
            insert.setLong(10, time.wall().toEpochMilli());
            insert.setString(11, time.quality());
            insert.executeUpdate();
        }
        if (atRest) {
            insertParts(connection, id, record.parts());
        }
    }

    private static void insertParts(
            Connection connection, TransactionId id, List<OutgoingRecord.Part> parts)
            throws SQLException {
        int ordinal = 0;
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO part(txn, ordinal, department, key_id, sealed)"
                                + " VALUES ((SELECT seq FROM txn WHERE id = ?), ?, ?, ?, ?)")) {
            for (OutgoingRecord.Part part : parts) {
                insert.setBytes(1, Ids.bytes(id.value()));
                insert.setInt(2, ordinal++);
                insert.setString(3, part.department());
                insert.setString(4, part.keyId());
                insert.setBytes(5, part.sealed());
                insert.executeUpdate();
            }
        }
    }

    /// A record that is not at rest and was not acknowledged in time: never sent, it is refused; else it is asked for.
    static void withdraw(Connection connection, TransactionId id) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE txn SET state = iif(attempts = 0, 'REFUSED', 'ASKING')"
                                + " WHERE id = ? AND state IN ('CAPTURED', 'SENDING', 'RETRY')")) {
            update.setBytes(1, Ids.bytes(id.value()));
            update.executeUpdate();
        }
    }

    /// What was refused was never accepted from anybody.
    static Optional<TransactionId> newest(
            Connection connection, String service, String bootId, long since) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT id FROM txn WHERE service = ? AND boot_id = ? AND mono_ns >= ?"
                                + " AND state <> 'REFUSED' ORDER BY seq DESC LIMIT 1")) {
            select.setString(1, service);
            select.setString(2, bootId);
            select.setLong(3, since);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new TransactionId(Ids.uuid(row.getBytes(1))))
                        : Optional.empty();
            }
        }
    }

    static Filing filing(Connection connection, TransactionId id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT state, coalesce(filing_number, ''), coalesce(server_ms, 0), coalesce(code, '')"
                                + " FROM txn WHERE id = ?")) {
            select.setBytes(1, Ids.bytes(id.value()));
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return new Filing.Waiting();
                }
                return switch (RecordState.valueOf(row.getString(1))) {
                    case CAPTURED, SENDING, RETRY, ASKING, REFUSED -> new Filing.Waiting();
                    case HELD -> new Filing.Held(row.getString(4));
                    case QUARANTINED -> new Filing.Quarantined(row.getString(4));
                    case ACKED, WIPED ->
                            new Filing.Filed(
                                    row.getString(2), Instant.ofEpochMilli(row.getLong(3)));
                };
            }
        }
    }

    static Outbox.Depth depth(Connection connection) throws SQLException {
        int pending = 0;
        int held = 0;
        int quarantined = 0;
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "SELECT state, count(*) FROM txn"
                                        + " WHERE state NOT IN ('ACKED', 'WIPED', 'REFUSED') GROUP BY state");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                int count = row.getInt(2);
                switch (RecordState.valueOf(row.getString(1))) {
                    case CAPTURED, SENDING, RETRY, ASKING -> pending += count;
                    case HELD -> held += count;
                    case QUARANTINED -> quarantined += count;
                    case ACKED, WIPED, REFUSED -> {}
                }
            }
        }
        return new Outbox.Depth(pending, held, quarantined);
    }
}
