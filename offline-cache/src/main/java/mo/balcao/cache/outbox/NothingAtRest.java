package mo.balcao.cache.outbox;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import mo.balcao.cache.journal.EffectId;
import mo.balcao.cache.journal.EffectJournal;

/// The outbox of a site where no case may lie on the terminal's disk. The row holds id, hash and state; the sealed parts
/// stay in memory until the platform has them, and only then "captured" is said. Without the platform nothing is
/// captured. What a crash or a lost answer leaves behind is asked for by id.
public final class NothingAtRest implements Outbox {
    /// How long a resident waits for the platform. Below what the session allows for a capture.
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SqliteOutbox outbox;
    private final EffectJournal effects;
    private final BooleanSupplier online;

    /// @param online whether the platform answers now
    public NothingAtRest(SqliteOutbox outbox, EffectJournal effects, BooleanSupplier online) {
        this.outbox = outbox;
        this.effects = effects;
        this.online = online;
    }

    @Override
    public CompletionStage<CaptureOutcome> capture(Capture capture) {
        if (!online.getAsBoolean()) {
            return refused();
        }
        Capture bare =
                new Capture(
                        capture.service(),
                        capture.catalogueVersion(),
                        capture.lane(),
                        capture.parts(),
                        Optional.empty());
        return outbox.capture(bare, false)
                .thenCompose(outcome ->
                        switch (outcome) {
                            case CaptureOutcome.Captured(TransactionId id) ->
                                    confirm(id, capture.settles());
                            case CaptureOutcome.Refused _ ->
                                    CompletableFuture.completedFuture(outcome);
                        });
    }

    /// The parts went with the process that had them: the platform's word, or nothing was accepted.
    @Override
    public CompletionStage<Optional<CaptureOutcome>> recall(String service, long since) {
        return outbox.recall(service, since)
                .thenCompose(found ->
                        found.isPresent()
                                        && found.get()
                                                instanceof CaptureOutcome.Captured(TransactionId id)
                                ? confirm(id, Optional.empty()).thenApply(Optional::of)
                                : CompletableFuture.completedFuture(found));
    }

    @Override
    public CompletionStage<Filing> awaitFiling(TransactionId id, Duration deadline) {
        return outbox.awaitFiling(id, deadline);
    }

    @Override
    public CompletionStage<Depth> depth() {
        return outbox.depth();
    }

    private CompletionStage<CaptureOutcome> confirm(TransactionId id, Optional<EffectId> settles) {
        return outbox.awaitFiling(id, PATIENCE)
                .thenCompose(filing ->
                        filing instanceof Filing.Waiting
                                ? outbox.withdraw(id)
                                : CompletableFuture.completedFuture(filing))
                .thenCompose(filing ->
                        filing instanceof Filing.Waiting ? refused() : captured(id, settles))
                .exceptionally(_ -> new CaptureOutcome.Refused(CaptureOutcome.Reason.STORE_FAILED));
    }

    private CompletionStage<CaptureOutcome> captured(TransactionId id, Optional<EffectId> settles) {
        CaptureOutcome captured = new CaptureOutcome.Captured(id);
        return settles.isEmpty()
                ? CompletableFuture.completedFuture(captured)
                : effects.settle(settles.get(), EffectJournal.Settlement.DONE)
                        .thenApply(_ -> captured);
    }

    private static CompletionStage<CaptureOutcome> refused() {
        return CompletableFuture.completedFuture(
                new CaptureOutcome.Refused(CaptureOutcome.Reason.NOTHING_AT_REST));
    }
}
