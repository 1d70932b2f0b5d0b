package mo.balcao.cache.journal;

/// What reading the audit journal from end to end has shown.
public sealed interface Verification {
    /// Every link follows from the one before, and the head that the platform was last told is among them.
    ///
    /// @param links how many
    record Whole(long links) implements Verification {}

    /// The row with this sequence is missing, or does not follow from the row before: changed, removed or added.
    record Broken(long sequence) implements Verification {}

    /// The chain holds but ends before the head that the platform was told: the tail was cut off.
    record CutShort(long lastSequence, long anchored) implements Verification {}
}
