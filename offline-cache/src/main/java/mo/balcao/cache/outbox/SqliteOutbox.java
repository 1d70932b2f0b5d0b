package mo.balcao.cache.outbox;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import mo.balcao.cache.journal.EffectJournal;
import mo.balcao.cache.journal.SqliteEffectJournal;
import mo.balcao.cache.port.Alarm;
import mo.balcao.cache.port.RandomSource;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.store.Store;
import mo.balcao.cache.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The outbox over the store.
public final class SqliteOutbox implements Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteOutbox.class);

    private final Seams seams;
    private final String terminal;
    private final BooleanSupplier roomForOneMore;
    private final Lanes lanes;
    private final Waiters waiters;
    private final PartsInMemory memory = new PartsInMemory();
    private volatile DepartmentKeys keys = DepartmentKeys.none();
    private volatile Runnable onCapture = () -> {};

    /// What the outbox needs of the world.
    ///
    /// @param sealing where cases are compressed and sealed; `Runnable::run` seals on the caller's thread
    public record Seams(
            Store store, TimeSource time, RandomSource random, Alarm alarm, Executor sealing) {}

    /// @param roomForOneMore the last watermark
    public SqliteOutbox(Seams seams, String terminal, BooleanSupplier roomForOneMore) {
        this.seams = seams;
        this.terminal = terminal;
        this.roomForOneMore = roomForOneMore;
        this.lanes = new Lanes(seams.random());
        this.waiters = new Waiters(seams.alarm());
    }

    /// Seals to these keys from now on.
    public void use(DepartmentKeys newKeys) {
        keys = newKeys;
    }

    /// Called after each durable capture, on the store's thread; must return at once.
    public void onCapture(Runnable poke) {
        onCapture = poke;
    }

    @Override
    public CompletionStage<CaptureOutcome> capture(Capture capture) {
        return capture(capture, true);
    }

    CompletionStage<CaptureOutcome> capture(Capture capture, boolean atRest) {
        if (seams.store().full() || !roomForOneMore.getAsBoolean()) {
            return refused(CaptureOutcome.Reason.FULL);
        }
        TransactionId id = new TransactionId(seams.random().uuid7(seams.time().wall()));
        return CompletableFuture.supplyAsync(() -> seal(id, capture), seams.sealing())
                .thenCompose(sealed ->
                        sealed.isPresent()
                                ? commit(id, capture, sealed.get(), atRest)
                                : refused(CaptureOutcome.Reason.NO_DEPARTMENT_KEY))
                .exceptionally(failure -> {
                    LOG.error("event=outbox.capture-broken service={}", capture.service(), failure);
                    return new CaptureOutcome.Refused(CaptureOutcome.Reason.STORE_FAILED);
                });
    }

    @Override
    public CompletionStage<Optional<CaptureOutcome>> recall(String service, long since) {
        return seams.store()
                .submit(connection ->
                        Rows.newest(connection, service, seams.time().bootId(), since)
                                .map(CaptureOutcome.Captured::new));
    }

    @Override
    public CompletionStage<Filing> awaitFiling(TransactionId id, Duration deadline) {
        CompletionStage<Filing> answer = waiters.join(id, deadline);
        seams.store()
                .submit(connection -> Rows.filing(connection, id))
                .thenAccept(now -> {
                    if (!(now instanceof Filing.Waiting)) {
                        waiters.tell(id, now);
                    }
                });
        return answer;
    }

    @Override
    public CompletionStage<Depth> depth() {
        return seams.store().submit(Rows::depth);
    }

    /// The platform has answered for `id`: whoever waits is told, and what was in memory is forgotten. Any thread.
    public void answered(TransactionId id, Filing filing) {
        memory.forget(id);
        waiters.tell(id, filing);
    }

    PartsInMemory memory() {
        return memory;
    }

    /// Forgets a record that was never at rest, and says what the platform has said of it, if anything.
    CompletionStage<Filing> withdraw(TransactionId id) {
        memory.forget(id);
        return seams.store()
                .submit(connection -> {
                    Rows.withdraw(connection, id);
                    return Rows.filing(connection, id);
                });
    }

    private Optional<SealedRecord> seal(TransactionId id, Capture capture) {
        try {
            return SealedRecord.seal(terminal, id, capture.parts(), keys);
        } catch (GeneralSecurityException e) {
            LOG.error("event=outbox.seal-failed service={}", capture.service(), e);
            return Optional.empty();
        }
    }

    private CompletionStage<CaptureOutcome> commit(
            TransactionId id, Capture capture, SealedRecord record, boolean atRest) {
        if (!atRest) {
            memory.hold(id, record.parts());
        }
        return seams.store()
                .change(connection -> {
                    byte[] lane = lanes.key(connection, capture.lane());
                    Rows.insert(connection, id, lane, capture, record, atRest, seams.time());
                    if (capture.settles().isPresent()) {
                        SqliteEffectJournal.settle(
                                connection, capture.settles().get(), EffectJournal.Settlement.DONE);
                    }
                })
                .handle((_, failure) -> {
                    if (failure == null) {
                        onCapture.run();
                        return new CaptureOutcome.Captured(id);
                    }
                    memory.forget(id);
                    LOG.error("event=outbox.capture-failed service={}", capture.service(), failure);
                    return new CaptureOutcome.Refused(reason(failure));
                });
    }

    private static CaptureOutcome.Reason reason(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        Throwable said = failure instanceof StoreException ? failure : cause;
        return said instanceof StoreException e && e.reason() == StoreException.Reason.FULL
                ? CaptureOutcome.Reason.FULL
                : CaptureOutcome.Reason.STORE_FAILED;
    }

    private static CompletionStage<CaptureOutcome> refused(CaptureOutcome.Reason reason) {
        return CompletableFuture.completedFuture(new CaptureOutcome.Refused(reason));
    }
}
