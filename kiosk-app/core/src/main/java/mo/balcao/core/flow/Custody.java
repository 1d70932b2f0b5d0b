package mo.balcao.core.flow;

import java.util.Optional;
import mo.balcao.cache.journal.EffectId;
import mo.balcao.device.locker.Bay;

/// A document behind a door, from the code that named it to what the door was last seen to do.
///
/// @param item the department's own name for it; nothing personal
/// @param door its number, from 1
/// @param pulses that the resident asked for
/// @param opening the intended opening in the effect journal, not settled yet; empty before the first pulse, and after a
///     crash during it
public record Custody(
        String item, int door, int pulses, Optional<EffectId> opening, Optional<DoorEnd> end) {

    /// How the door was left.
    ///
    /// @param shut false: it was open, or could not be seen, when the resident was no longer waited for
    public record DoorEnd(boolean shut, Bay.Contents contents) {}

    static Custody found(String item, int door) {
        return new Custody(item, door, 0, Optional.empty(), Optional.empty());
    }

    Custody pulsed() {
        return new Custody(item, door, pulses + 1, opening, end);
    }

    Custody intended(EffectId effect) {
        return new Custody(item, door, pulses, Optional.of(effect), end);
    }

    Custody settled() {
        return new Custody(item, door, pulses, Optional.empty(), end);
    }

    Custody left(DoorEnd how) {
        return new Custody(item, door, pulses, opening, Optional.of(how));
    }
}
