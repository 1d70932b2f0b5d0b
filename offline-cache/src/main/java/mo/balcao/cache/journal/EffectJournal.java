package mo.balcao.cache.journal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/// Effects on the physical world, intended before they happen and settled after. No personal data.
/// Same database and writer as the outbox, so that a capture can settle an effect in its own commit.
public interface EffectJournal {
    /// Durable when it completes; only then may the effect begin. Completes exceptionally with a
    /// `StoreException` when the store cannot write: then the effect must not begin.
    ///
    /// @param kind stable name of the effect (`print-slip`)
    /// @param about opaque JSON of `kiosk-app/core`, without personal data
    CompletionStage<EffectId> intend(String kind, String about);

    /// A doubt may be settled later; what was settled for certain stays as it is.
    CompletionStage<Void> settle(EffectId id, Settlement settlement);

    /// Effects intended and not settled: what a crash left open. Oldest first.
    CompletionStage<List<Open>> open();

    /// How the newest effect of this kind about this thing stands; one that is still open is in doubt. Empty: it was never
    /// begun.
    CompletionStage<Optional<Settlement>> standing(String kind, String about);

    /// How many effects are in doubt, and wait for a person.
    CompletionStage<Integer> doubts();

    record Open(EffectId id, String kind, String about) {}

    enum Settlement {
        DONE,
        NOT_DONE,
        /// Nobody knows; handed to a person.
        IN_DOUBT
    }
}
