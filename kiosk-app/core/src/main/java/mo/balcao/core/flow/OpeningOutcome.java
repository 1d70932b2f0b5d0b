package mo.balcao.core.flow;

import mo.balcao.cache.journal.EffectId;

/// How the opening of a door ended, as far as the resident is concerned. Where there is an `effect` it is intended and not
/// settled: the custody record settles it, or whoever gives up.
public sealed interface OpeningOutcome {
    record Opened(EffectId effect) implements OpeningOutcome {}

    /// The sensor said "open" before the pulse and after it.
    record WasOpen(EffectId effect) implements OpeningOutcome {}

    /// The sensor said "closed" until the deadline; the door may still open.
    record DidNotOpen(EffectId effect) implements OpeningOutcome {}

    /// A door opened that nobody asked for.
    record OtherOpened() implements OpeningOutcome {}

    /// No pulse was sent.
    ///
    /// @param fault name of a fault code, or `STORE_FAILED` when the effect could not be written down
    record NotOpened(String fault) implements OpeningOutcome {}

    /// The pulse may have been sent, and what the door did was not seen.
    record InDoubt(String fault) implements OpeningOutcome {}
}
