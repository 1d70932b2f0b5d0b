package mo.balcao.device.locker;

import java.time.Duration;
import java.util.SortedSet;
import java.util.function.Consumer;
import mo.balcao.device.Command;
import mo.balcao.device.Device;

/// Locked compartments on one bus of lock boards. The board times the pulse, so that a lock is released also when this
/// program dies. As long as one board answers the bank serves; those that do not make it [DeviceStatus.Limited], and
/// their doors unknown.
public interface LockerBank extends Device {
    /// What the configuration names, whether it answers or not.
    SortedSet<Compartment> compartments();

    /// As last observed; never blocks.
    Bays bays();

    /// Calls `onChange` on the device's thread with the current state and then once per change.
    Watch watchBays(Consumer<Bays> onChange);

    /// Calls `onChange` on the device's thread once for each door that is found changed, from now on. A door that opens
    /// and closes between two polls (300 ms apart) is not seen, unless its board reports by itself.
    Watch watchDoors(Consumer<DoorChange> onChange);

    /// Sends one pulse to one lock and watches the door.
    ///
    /// Commands wait for one another. One that has less than 400 ms left when its turn comes sends no pulse and ends as
    /// `TimedOut`; cancelled before the pulse it is `Cancelled`, after it `Done` with what was seen until then.
    ///
    /// @param deadline from acceptance, at most ten minutes; how long the door may take to be pulled open
    Command<OpenOutcome> open(Compartment compartment, Duration deadline);
}
