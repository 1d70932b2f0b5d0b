package mo.balcao.device.locker;

import mo.balcao.device.Completion;
import mo.balcao.device.driver.Connection;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Job;

/// What a driver of a locker bank implements.
public interface LockerConnection extends Connection<Bays> {
    /// See [LockerBank#open]. Calls [Job#begun] before the pulse is sent. Thrown exceptions count as `Rejected` before
    /// that call and as `Unconfirmed` after it.
    Completion<OpenOutcome> open(Compartment compartment, Job job) throws DeviceException;
}
