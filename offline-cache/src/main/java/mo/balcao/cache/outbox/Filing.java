package mo.balcao.cache.outbox;

import java.time.Instant;

/// How far a captured case has come, from the record's state.
public sealed interface Filing {
    /// Durable here, not acknowledged by the platform.
    record Waiting() implements Filing {}

    /// The platform holds it.
    record Filed(String filingNumber, Instant serverTime) implements Filing {}

    /// A business conflict pauses this lane; people decide.
    record Held(String code) implements Filing {}

    /// The platform will never take this record as it is; kept and shown to staff.
    record Quarantined(String code) implements Filing {}
}
