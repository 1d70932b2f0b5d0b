package mo.balcao.cache.outbox;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/// The durable queue of captured cases. Any thread may call; one writer thread owns the database.
public interface Outbox {
    /// Seals, mints the id, commits. Group commit: at most 64 waiting captures share one fsync.
    /// Never completes exceptionally.
    CompletionStage<CaptureOutcome> capture(Capture capture);

    /// What became of the newest capture of `service` in this boot since a moment: for a process that goes on where
    /// another one ended without knowing. Empty: nothing of it was stored. A terminal has one resident at a time, so
    /// `since` that moment there was no other.
    ///
    /// @param since monotonic nanoseconds of this boot
    CompletionStage<Optional<CaptureOutcome>> recall(String service, long since);

    /// Completes when the platform has answered for this record, or with the present state at `deadline`.
    CompletionStage<Filing> awaitFiling(TransactionId id, Duration deadline);

    CompletionStage<Depth> depth();

    /// @param pending not yet acknowledged
    /// @param held in paused lanes
    /// @param quarantined refused for good
    record Depth(int pending, int held, int quarantined) {}
}
