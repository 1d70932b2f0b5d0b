package mo.balcao.cache.outbox;

/// Where a record is on its way.
enum RecordState {
    /// Durable, never sent.
    CAPTURED,
    /// On its way. After a crash this means "send again".
    SENDING,
    /// Sent without an answer, or asked to come again.
    RETRY,
    /// A conflict that people decide; its lane waits.
    HELD,
    /// The platform will never take it as it is; kept, shown to staff, its lane goes on.
    QUARANTINED,
    /// The platform holds it; the sealed parts are still here.
    ACKED,
    /// As `ACKED`, and only the receipt is left.
    WIPED,
    /// Its content was never at rest and is gone; whether the platform has it is asked by id.
    ASKING,
    /// Never accepted from the resident, and the platform does not have it.
    REFUSED
}
