package mo.balcao.device.locker;

import mo.balcao.device.Fault;

/// What is known of an opening: "pulse sent" is not "door opened". After any outcome but [Rejected] the door may still
/// open later; that is then a [DoorChange]. No pulse is ever repeated by the driver.
public sealed interface OpenOutcome {
    /// The door was seen closed before the pulse and open after it.
    record Opened() implements OpenOutcome {}

    /// The pulse was sent, and the sensor said "closed" until the deadline.
    ///
    /// @param acknowledged whether the board said that it took the pulse; on a bus that echoes, it may be the echo
    record DidNotOpen(boolean acknowledged) implements OpenOutcome {}

    /// The pulse was sent, this door stayed closed, and another one of its board opened: wiring, address, or an earlier
    /// pulse that took effect late.
    record OtherDoorOpened(Compartment other) implements OpenOutcome {}

    /// The sensor said "open" before the pulse and after it. The pulse was sent all the same, because a sensor that lies
    /// must not keep a person from their document; nobody can tell whether the door moved.
    record WasOpen() implements OpenOutcome {}

    /// No pulse was sent.
    record Rejected(Fault fault) implements OpenOutcome {}

    /// The pulse may have been sent, and what the door did was not seen.
    record Unconfirmed(Fault fault) implements OpenOutcome {}
}
