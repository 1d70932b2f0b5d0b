package mo.balcao.cache.outbox;

/// What became of a capture. `Captured` is said only after the commit that makes it durable.
public sealed interface CaptureOutcome {
    record Captured(TransactionId id) implements CaptureOutcome {}

    /// Nothing was stored; the resident is told so.
    record Refused(Reason reason) implements CaptureOutcome {}

    enum Reason {
        /// The third watermark: the disk or the queue is full.
        FULL,
        /// The site keeps nothing at rest and the platform did not confirm in time.
        NOTHING_AT_REST,
        /// No valid sealing key for a department in the signed catalogue.
        NO_DEPARTMENT_KEY,
        /// The store failed; nothing of this case was kept.
        STORE_FAILED
    }
}
