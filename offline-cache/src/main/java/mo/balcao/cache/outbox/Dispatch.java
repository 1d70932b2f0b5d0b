package mo.balcao.cache.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.store.Database;
import mo.balcao.cache.store.Ids;

/// The outbox as the sync sees it: what may be sent now, and what was answered.
public final class Dispatch {
    private static final int MOST_RECORDS = 200;
    private static final int MOST_BYTES = 700_000; // base64 and JSON keep the batch below 1 MB

    private final Database database;
    private final TimeSource time;

    public Dispatch(Database database, TimeSource time) {
        this.database = database;
        this.time = time;
    }

    /// The head of each lane that nothing holds, oldest first, marked `SENDING`.
    public CompletionStage<List<Outgoing>> take() {
        return database.submit(connection -> {
            List<Outgoing> batch = new ArrayList<>();
            int bytes = 0;
            try (PreparedStatement select =
                    connection.prepareStatement(
                            """
                            SELECT seq, id, lane, lane_seq, service, catalogue_version, payload_sha256, boot_id, mono_ns, wall_ms,
                              time_quality, attempts FROM txn AS head
                            WHERE state IN ('CAPTURED', 'SENDING', 'RETRY') AND NOT EXISTS (SELECT 1 FROM txn AS earlier
                              WHERE earlier.lane = head.lane AND earlier.lane_seq < head.lane_seq
                                AND earlier.state NOT IN ('ACKED', 'WIPED', 'QUARANTINED'))
                            ORDER BY seq LIMIT ?
                            """)) {
                select.setInt(1, MOST_RECORDS);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next() && bytes < MOST_BYTES) {
                        Outgoing next = outgoing(connection, row);
                        bytes += next.parts.stream().mapToInt(part -> part.sealed.length).sum();
                        batch.add(next);
                    }
                }
            }
            try (PreparedStatement mark =
                    connection.prepareStatement(
                            "UPDATE txn SET state = 'SENDING', attempts = attempts + 1 WHERE seq = ?")) {
                for (Outgoing record : batch) {
                    mark.setLong(1, record.seq);
                    mark.executeUpdate();
                }
            }
            return batch;
        });
    }

    /// Files the platform's answers in one commit.
    public CompletionStage<Void> settle(List<Answer> answers) {
        return database.change(connection -> {
            for (Answer answer : answers) {
                apply(connection, answer);
            }
            Lanes.forgetWhenIdle(connection);
        });
    }

    /// Deletes the sealed parts of what was acknowledged before `before`; the receipt stays. Returns how many.
    public CompletionStage<Integer> wipe(Instant before) {
        return database.submit(connection -> {
            try (PreparedStatement delete =
                            connection.prepareStatement(
                                    "DELETE FROM part WHERE txn IN"
                                            + " (SELECT seq FROM txn WHERE state = 'ACKED' AND acked_ms <= ?)");
                    PreparedStatement mark =
                            connection.prepareStatement(
                                    "UPDATE txn SET state = 'WIPED' WHERE state = 'ACKED' AND acked_ms <= ?")) {
                delete.setLong(1, before.toEpochMilli());
                delete.executeUpdate();
                mark.setLong(1, before.toEpochMilli());
                return mark.executeUpdate();
            }
        });
    }

    private void apply(Connection connection, Answer answer) throws SQLException {
        switch (answer.filing()) {
            case Filing.Filed(String number, Instant serverTime) -> {
                try (PreparedStatement update =
                        connection.prepareStatement(
                                "UPDATE txn SET state = 'ACKED', filing_number = ?, server_ms = ?, acked_ms = ? WHERE seq = ?")) {
                    update.setString(1, number);
                    update.setLong(2, serverTime.toEpochMilli());
                    update.setLong(3, time.wall().toEpochMilli());
                    update.setLong(4, answer.record().seq());
                    update.executeUpdate();
                }
            }
            case Filing.Waiting() -> mark(connection, answer, RecordState.RETRY, "");
            case Filing.Held(String code) -> mark(connection, answer, RecordState.HELD, code);
            case Filing.Quarantined(String code) ->
                    mark(connection, answer, RecordState.QUARANTINED, code);
        }
    }

    private static void mark(Connection connection, Answer answer, RecordState state, String code)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE txn SET state = ?, code = ? WHERE seq = ?")) {
            update.setString(1, state.name());
            update.setString(2, code);
            update.setLong(3, answer.record().seq());
            update.executeUpdate();
        }
    }

    private static Outgoing outgoing(Connection connection, ResultSet row) throws SQLException {
        List<OutgoingPart> parts = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT department, key_id, sealed FROM part WHERE txn = ? ORDER BY ordinal")) {
            select.setLong(1, row.getLong("seq"));
            try (ResultSet part = select.executeQuery()) {
                while (part.next()) {
                    parts.add(
                            new OutgoingPart(
                                    part.getString(1), part.getString(2), part.getBytes(3)));
                }
            }
        }
        return new Outgoing(
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
                row.getString("time_quality"));
    }

    /// A record as it goes out, with the times of its capture.
    public record Outgoing(
            long seq,
            TransactionId id,
            byte[] lane,
            long laneSeq,
            String service,
            long catalogueVersion,
            List<OutgoingPart> parts,
            byte[] payloadSha256,
            Instant capturedWall,
            String bootId,
            long monoNs,
            String timeQuality) {}

    public record OutgoingPart(String department, String keyId, byte[] sealed) {}

    /// `Waiting` means: send it again later.
    public record Answer(Outgoing record, Filing filing) {}
}
