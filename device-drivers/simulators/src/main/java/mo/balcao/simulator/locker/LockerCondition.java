package mo.balcao.simulator.locker;

import mo.balcao.device.locker.Compartment;

/// What happens to a cabinet, by hand, by wear or by wrong wiring.
public sealed interface LockerCondition {
    /// Somebody pulls the door open: a jammed one after its pulse, or one that had none.
    record DoorPulledOpen(Compartment compartment) implements LockerCondition {}

    record DoorClosed(Compartment compartment) implements LockerCondition {}

    /// A pulse does not open this door any more.
    record DoorJammed(Compartment compartment) implements LockerCondition {}

    record DoorFreed(Compartment compartment) implements LockerCondition {}

    /// A pulse for one lock reaches another.
    record WiresSwapped(Compartment meant, Compartment reached) implements LockerCondition {}

    /// The sensor says the same, whatever the door does.
    record SensorStuck(Compartment compartment, boolean open) implements LockerCondition {}

    record BoardSilent(int board) implements LockerCondition {}

    /// The board carries out its next pulse and then says nothing, about that pulse neither.
    record BoardSilentAfterPulse(int board) implements LockerCondition {}

    record BoardSpeaks(int board) implements LockerCondition {}
}
