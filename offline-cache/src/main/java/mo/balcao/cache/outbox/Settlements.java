package mo.balcao.cache.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.store.Store;

/// Files what the platform said, and wipes what it has held for long enough.
public final class Settlements {
    private static final int WIPE_AT_ONCE = 200;

    /// A receipt from the future is as good as an old one: somebody has set the clock back.
    private static final Duration FUTURE = Duration.ofHours(1);

    private final Store store;
    private final TimeSource time;

    public Settlements(Store store, TimeSource time) {
        this.store = store;
        this.time = time;
    }

    public record Answer(OutgoingRecord record, Verdict verdict) {}

    /// All in one commit.
    public CompletionStage<Void> settle(List<Answer> answers) {
        return store.change(connection -> {
            for (Answer answer : answers) {
                apply(connection, answer.record().seq(), answer.verdict());
            }
            Lanes.forgetWhenIdle(connection);
        });
    }

    /// Deletes the sealed parts of some records that were acknowledged longer ago than `keep`; the receipt stays. Returns
    /// how many; call again until none is left, then truncate the log. Time is monotonic within a boot, so that setting
    /// the clock neither hastens nor prevents it.
    public CompletionStage<Integer> wipe(Duration keep) {
        long mono = time.monotonicNanos() - keep.toNanos();
        Instant wall = time.wall();
        return store.submit(connection -> {
            List<Long> due = due(connection, mono, wall.minus(keep), wall.plus(FUTURE));
            try (PreparedStatement delete =
                            connection.prepareStatement("DELETE FROM part WHERE txn = ?");
                    PreparedStatement mark =
                            connection.prepareStatement(
                                    "UPDATE txn SET state = 'WIPED' WHERE seq = ?")) {
                for (long seq : due) {
                    delete.setLong(1, seq);
                    delete.executeUpdate();
                    mark.setLong(1, seq);
                    mark.executeUpdate();
                }
            }
            return due.size();
        });
    }

    private List<Long> due(Connection connection, long mono, Instant before, Instant future)
            throws SQLException {
        List<Long> due = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT seq FROM txn WHERE state = 'ACKED'"
                                + " AND iif(acked_boot IS ?, acked_mono_ns <= ?, acked_ms <= ? OR acked_ms > ?)"
                                + " ORDER BY seq LIMIT ?")) {
            select.setString(1, time.bootId());
            select.setLong(2, mono);
            select.setLong(3, before.toEpochMilli());
            select.setLong(4, future.toEpochMilli());
            select.setInt(5, WIPE_AT_ONCE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    due.add(row.getLong(1));
                }
            }
        }
        return due;
    }

    private void apply(Connection connection, long seq, Verdict verdict) throws SQLException {
        switch (verdict) {
            case Verdict.Filed filed -> filed(connection, seq, filed);
            case Verdict.Held(String code) ->
                    mark(connection, seq, RecordState.HELD, code, "'SENDING', 'ASKING', 'HELD'");
            case Verdict.Rejected(String code) ->
                    mark(
                            connection,
                            seq,
                            RecordState.QUARANTINED,
                            code,
                            "'SENDING', 'ASKING', 'HELD'");
            case Verdict.ComeAgain(Duration wait) -> comeAgain(connection, seq, wait);
            case Verdict.Unsent() -> mark(connection, seq, RecordState.RETRY, "", "'SENDING'");
            case Verdict.Unknown() -> {
                mark(connection, seq, RecordState.REFUSED, "NEVER_ARRIVED", "'ASKING'");
                mark(connection, seq, RecordState.RETRY, "", "'HELD'");
            }
        }
    }

    private void filed(Connection connection, long seq, Verdict.Filed filed) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE txn SET state = 'ACKED', code = NULL, filing_number = ?, server_ms = ?, acked_ms = ?,"
                                + " acked_boot = ?, acked_mono_ns = ? WHERE seq = ? AND state NOT IN ('ACKED', 'WIPED')")) {
            update.setString(1, filed.filingNumber());
            update.setLong(2, filed.serverTime().toEpochMilli());
            update.setLong(3, time.wall().toEpochMilli());
            update.setString(4, time.bootId());
            update.setLong(5, time.monotonicNanos());
            update.setLong(6, seq);
            update.executeUpdate();
        }
    }

    private void comeAgain(Connection connection, long seq, Duration wait) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE txn SET state = 'RETRY', refusals = refusals + 1, retry_boot = ?, retry_mono_ns = ?"
                                + " WHERE seq = ? AND state = 'SENDING'")) {
            update.setString(1, time.bootId());
            update.setLong(2, time.monotonicNanos() + wait.toNanos());
            update.setLong(3, seq);
            update.executeUpdate();
        }
    }

    /// @param from the states in which the verdict still means something; a constant, never data
    private static void mark(
            Connection connection, long seq, RecordState to, String code, String from)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE txn SET state = ?, code = nullif(?, '') WHERE seq = ? AND state IN ("
                                + from
                                + ")")) {
            update.setString(1, to.name());
            update.setString(2, code);
            update.setLong(3, seq);
            update.executeUpdate();
        }
    }
}
