package mo.balcao.cache.outbox;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

/// The durable queue of captured cases. Any thread may call; one writer thread owns the database.
public interface Outbox {
    /// Seals, mints the id, commits. Group commit: at most 64 waiting captures share one fsync.
    /// Never completes exceptionally.
    CompletionStage<CaptureOutcome> capture(Capture capture);

    /// Completes when the platform has answered for this record, or with the present state at `deadline`.
    CompletionStage<Filing> awaitFiling(TransactionId id, Duration deadline);

    CompletionStage<Depth> depth();

    /// @param pending not yet acknowledged
    /// @param held in paused lanes
    /// @param quarantined refused for good
    record Depth(int pending, int held, int quarantined) {}
}
