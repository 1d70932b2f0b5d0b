package mo.balcao.cache.outbox;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import mo.balcao.cache.journal.EffectJournal;
import mo.balcao.cache.journal.SqliteEffectJournal;
import mo.balcao.cache.port.RandomSource;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.store.Database;
import mo.balcao.cache.store.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The outbox over SQLite.
public final class SqliteOutbox implements Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteOutbox.class);

    private final Database database;
    private final Room room;
    private final TimeSource time;
    private final RandomSource random;
    private final Lanes lanes;
    private final String terminal;
    private final Map<TransactionId, CompletableFuture<Filing>> waiting = new ConcurrentHashMap<>();
    private volatile DepartmentKeys keys = DepartmentKeys.none();
    private volatile Runnable onCapture = () -> {};

    /// @param room says whether a new record may still be taken
    public SqliteOutbox(
            Database database, String terminal, Room room, TimeSource time, RandomSource random) {
        this.database = database;
        this.terminal = terminal;
        this.room = room;
        this.time = time;
        this.random = random;
        this.lanes = new Lanes(random);
    }

    /// Seals to these keys from now on.
    public void use(DepartmentKeys newKeys) {
        keys = newKeys;
    }

    /// Called after each durable capture, on the writer thread; must return at once.
    public void onCapture(Runnable poke) {
        onCapture = poke;
    }

    @Override
    public CompletionStage<CaptureOutcome> capture(Capture capture) {
        if (!room.forOneMore()) {
            return refused(CaptureOutcome.Reason.FULL);
        }
        TransactionId id = new TransactionId(random.uuid7(time.wall()));
        Optional<SealedRecord> sealed;
        try {
            sealed = SealedRecord.seal(terminal, id, capture.parts(), keys);
        } catch (GeneralSecurityException e) {
            LOG.error("event=outbox.seal-failed service={}", capture.service(), e);
            sealed = Optional.empty();
        }
        if (sealed.isEmpty()) {
            return refused(CaptureOutcome.Reason.NO_DEPARTMENT_KEY);
        }
        SealedRecord record = sealed.get();
        return database.<CaptureOutcome>submit(
                        connection -> {
                            insert(connection, id, capture, record);
                            if (capture.settles().isPresent()) {
                                SqliteEffectJournal.settle(
                                        connection,
                                        capture.settles().get(),
                                        EffectJournal.Settlement.DONE);
                            }
                            return new CaptureOutcome.Captured(id);
                        })
                .handle((outcome, failure) -> {
                    if (failure == null) {
                        onCapture.run();
                        return outcome;
                    }
                    LOG.error("event=outbox.capture-failed service={}", capture.service(), failure);
                    return new CaptureOutcome.Refused(CaptureOutcome.Reason.STORE_FAILED);
                });
    }

    @Override
    public CompletionStage<Filing> awaitFiling(TransactionId id, Duration deadline) {
        CompletableFuture<Filing> answered =
                waiting.computeIfAbsent(id, _ -> new CompletableFuture<>());
        database.submit(connection -> filing(connection, id))
                .thenAccept(now -> {
                    if (!(now instanceof Filing.Waiting)) {
                        answered.complete(now);
                    }
                });
        return answered.copy()
                .orTimeout(deadline.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(_ -> new Filing.Waiting())
                .whenComplete((_, _) -> waiting.remove(id, answered));
    }

    @Override
    public CompletionStage<Depth> depth() {
        return database.submit(connection -> {
            try (PreparedStatement select =
                            connection.prepareStatement(
                                    "SELECT count(*) FILTER (WHERE state IN ('CAPTURED', 'SENDING', 'RETRY')),"
                                            + " count(*) FILTER (WHERE state = 'HELD'), count(*) FILTER (WHERE state = 'QUARANTINED')"
                                            + " FROM txn WHERE state NOT IN ('ACKED', 'WIPED')");
                    ResultSet row = select.executeQuery()) {
                row.next();
                return new Depth(row.getInt(1), row.getInt(2), row.getInt(3));
            }
        });
    }

    /// The platform has answered for `id`; whoever waits is told. Any thread.
    public void answered(TransactionId id, Filing filing) {
        CompletableFuture<Filing> who = waiting.remove(id);
        if (who != null) {
            who.complete(filing);
        }
    }

    private void insert(
            Connection connection, TransactionId id, Capture capture, SealedRecord record)
            throws SQLException {
        byte[] lane = lanes.key(connection, capture.lane());
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        INSERT INTO txn(id, lane, lane_seq, service, catalogue_version, state, payload_sha256,
                          boot_id, mono_ns, wall_ms, time_quality)
                        VALUES (?, ?, (SELECT coalesce(max(lane_seq), 0) + 1 FROM txn WHERE lane = ?), ?, ?, 'CAPTURED', ?, ?, ?, ?, ?)
                        """)) {
            insert.setBytes(1, Ids.bytes(id.value()));
            insert.setBytes(2, lane);
            insert.setBytes(3, lane);
            insert.setString(4, capture.service());
            insert.setLong(5, capture.catalogueVersion());
            insert.setBytes(6, record.sha256());
            insert.setString(7, time.bootId());
            insert.setLong(8, time.monotonicNanos());
            insert.setLong(9, time.wall().toEpochMilli());
            insert.setString(10, time.quality());
            insert.executeUpdate();
        }
        int ordinal = 0;
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO part(txn, ordinal, department, key_id, sealed)"
                                + " VALUES ((SELECT seq FROM txn WHERE id = ?), ?, ?, ?, ?)")) {
            for (SealedRecord.SealedPart part : record.parts()) {
                insert.setBytes(1, Ids.bytes(id.value()));
                insert.setInt(2, ordinal++);
                insert.setString(3, part.department());
                insert.setString(4, part.keyId());
                insert.setBytes(5, part.sealed());
                insert.executeUpdate();
            }
        }
    }

    private static Filing filing(Connection connection, TransactionId id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT state, filing_number, server_ms, coalesce(code, '') FROM txn WHERE id = ?")) {
            select.setBytes(1, Ids.bytes(id.value()));
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return new Filing.Waiting();
                }
                return switch (RecordState.valueOf(row.getString(1))) {
                    case CAPTURED, SENDING, RETRY -> new Filing.Waiting();
                    case HELD -> new Filing.Held(row.getString(4));
                    case QUARANTINED -> new Filing.Quarantined(row.getString(4));
                    case ACKED, WIPED ->
                            new Filing.Filed(
                                    row.getString(2), Instant.ofEpochMilli(row.getLong(3)));
                };
            }
        }
    }

    private static CompletionStage<CaptureOutcome> refused(CaptureOutcome.Reason reason) {
        return CompletableFuture.completedFuture(new CaptureOutcome.Refused(reason));
    }
}
