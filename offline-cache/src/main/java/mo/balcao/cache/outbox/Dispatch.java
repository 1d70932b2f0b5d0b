package mo.balcao.cache.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.store.Ids;
import mo.balcao.cache.store.Store;

/// The outbox as the sync sees it: what may be sent now.
public final class Dispatch {
    /// base64url and JSON keep a batch of this many sealed bytes below 1 MB.
    private static final int MOST_BYTES = 700_000;

    static final String SENDABLE =
            """
            SELECT seq, id, lane, lane_seq, service, catalogue_version, payload_sha256, boot_id, mono_ns, wall_ms,
              time_quality, refusals, at_rest FROM txn AS head
            WHERE state IN ('CAPTURED', 'SENDING', 'RETRY')
              AND (retry_boot IS NULL OR retry_boot <> ? OR retry_mono_ns <= ?)
              AND NOT EXISTS (SELECT 1 FROM txn AS earlier
                WHERE earlier.lane = head.lane AND earlier.lane_seq < head.lane_seq
                  AND earlier.state NOT IN ('ACKED', 'WIPED', 'QUARANTINED', 'REFUSED'))
            ORDER BY seq LIMIT ?
            """;

    private final Store store;
    private final PartsInMemory memory;
    private final TimeSource time;

    public Dispatch(Store store, SqliteOutbox outbox, TimeSource time) {
        this.store = store;
        this.memory = outbox.memory();
        this.time = time;
    }

    /// After a start: what was on its way is sent again, and what was only in memory is asked for by id.
    public CompletionStage<Void> recover() {
        return store.change(connection -> {
            try (PreparedStatement lost =
                            connection.prepareStatement(
                                    "UPDATE txn SET state = iif(attempts = 0, 'REFUSED', 'ASKING')"
                                            + " WHERE at_rest = 0 AND state IN ('CAPTURED', 'SENDING', 'RETRY')");
                    PreparedStatement again =
                            connection.prepareStatement(
                                    "UPDATE txn SET state = 'RETRY' WHERE state = 'SENDING'")) {
                lost.executeUpdate();
                again.executeUpdate();
            }
        });
    }

    /// The head of each lane that nothing holds and whose time has come, oldest first, marked `SENDING`; at most `most`
    /// records and 1 MB on the wire.
    public CompletionStage<List<OutgoingRecord>> take(int most) {
        return store.submit(connection -> {
            List<OutgoingRecord> batch = select(connection, most);
            try (PreparedStatement mark =
                    connection.prepareStatement(
                            "UPDATE txn SET state = 'SENDING', attempts = attempts + 1 WHERE seq = ?")) {
                for (OutgoingRecord record : batch) {
                    mark.setLong(1, record.seq());
                    mark.executeUpdate();
                }
            }
            return batch;
        });
    }

    /// How long until a record that was asked to come again may be sent; empty when none waits.
    public CompletionStage<Optional<Duration>> untilNextRetry() {
        return store.submit(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(
                            "SELECT min(retry_mono_ns) FROM txn"
                                    + " WHERE state IN ('CAPTURED', 'SENDING', 'RETRY') AND retry_boot = ? AND retry_mono_ns > ?")) {
                select.setString(1, time.bootId());
                select.setLong(2, time.monotonicNanos());
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    long at = row.getLong(1);
                    return row.wasNull()
                            ? Optional.empty()
                            : Optional.of(Duration.ofNanos(at - time.monotonicNanos()));
                }
            }
        });
    }

    /// Records to ask the platform for by id, oldest first: content that was never at rest, and lanes that people hold.
    public CompletionStage<List<OutgoingRecord>> toAsk(boolean heldToo, int most) {
        return store.submit(connection -> {
            List<OutgoingRecord> found = new ArrayList<>();
            try (PreparedStatement select =
                    connection.prepareStatement(
                            "SELECT seq, id, lane, lane_seq, service, catalogue_version, payload_sha256, boot_id, mono_ns,"
                                    + " wall_ms, time_quality, refusals FROM txn"
                                    + " WHERE state NOT IN ('ACKED', 'WIPED', 'REFUSED')"
                                    + " AND (state = 'ASKING' OR (? AND state = 'HELD')) ORDER BY seq LIMIT ?")) {
                select.setBoolean(1, heldToo);
                select.setInt(2, most);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(record(row, List.of()));
                    }
                }
            }
            return found;
        });
    }

    private List<OutgoingRecord> select(Connection connection, int most) throws SQLException {
        List<OutgoingRecord> batch = new ArrayList<>();
        int bytes = 0;
        try (PreparedStatement select = connection.prepareStatement(SENDABLE)) {
            select.setString(1, time.bootId());
            select.setLong(2, time.monotonicNanos());
            select.setInt(3, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Optional<List<OutgoingRecord.Part>> parts = parts(connection, row);
                    if (parts.isEmpty()) {
                        continue; // withdrawn this moment
                    }
                    OutgoingRecord next = record(row, parts.get());
                    bytes += next.bytes();
                    if (bytes > MOST_BYTES && !batch.isEmpty()) {
                        break;
                    }
                    batch.add(next);
                }
            }
        }
        return batch;
    }

    private Optional<List<OutgoingRecord.Part>> parts(Connection connection, ResultSet row)
            throws SQLException {
        if (!row.getBoolean("at_rest")) {
            return memory.of(new TransactionId(Ids.uuid(row.getBytes("id"))));
        }
        List<OutgoingRecord.Part> parts = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT department, key_id, sealed FROM part WHERE txn = ? ORDER BY ordinal")) {
            select.setLong(1, row.getLong("seq"));
            try (ResultSet part = select.executeQuery()) {
                while (part.next()) {
                    parts.add(
                            new OutgoingRecord.Part(
                                    part.getString(1), part.getString(2), part.getBytes(3)));
                }
            }
        }
        return Optional.of(parts);
    }

    private static OutgoingRecord record(ResultSet row, List<OutgoingRecord.Part> parts)
            throws SQLException {
        return new OutgoingRecord(
                row.getLong("seq"),
                new TransactionId(Ids.uuid(row.getBytes("id"))),
                row.getBytes("lane"),
                row.getLong("lane_seq"),
                row.getString("service"),
                row.getLong("catalogue_version"),
                parts,
                row.getBytes("payload_sha256"),
                Instant.ofEpochMilli(row.getLong("wall_ms")),
                row.getString("boot_id"),
                row.getLong("mono_ns"),
                row.getString("time_quality"),
                row.getInt("refusals"));
    }
}
