package mo.balcao.device.locker;

/// A door as its sensor last told.
public sealed interface Door {
    /// Not observed: the board does not answer.
    record Unknown() implements Door {}

    record Closed() implements Door {}

    record Open(Cause cause) implements Door {}

    /// Why a door is open, as far as this program can tell.
    enum Cause {
        /// It opened within a minute of a pulse of ours, whatever the outcome of that command was.
        COMMANDED,
        /// It was seen closed, and opened without a pulse: a key, or force.
        UNCOMMANDED,
        /// It was open when it was first seen, or first seen again.
        FOUND_OPEN
    }
}
