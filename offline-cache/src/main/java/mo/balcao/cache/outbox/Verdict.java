package mo.balcao.cache.outbox;

import java.time.Duration;
import java.time.Instant;

/// What came of sending one record.
public sealed interface Verdict {
    /// The platform holds it, now or since an earlier attempt.
    record Filed(String filingNumber, Instant serverTime) implements Verdict {}

    record Held(String code) implements Verdict {}

    record Rejected(String code) implements Verdict {}

    /// The platform asks to send this record again, not before that long.
    record ComeAgain(Duration notBefore) implements Verdict {}

    /// The call as a whole failed: no record's fault.
    record Unsent() implements Verdict {}

    /// The platform was asked by id and never received it.
    record Unknown() implements Verdict {}
}
