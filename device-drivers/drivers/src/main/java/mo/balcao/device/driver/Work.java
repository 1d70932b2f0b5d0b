package mo.balcao.device.driver;

import mo.balcao.device.Completion;
import mo.balcao.device.Fault;

/// What a command does on a connection.
@FunctionalInterface
public interface Work<C, T> {
    Completion<T> run(C connection, Job job) throws DeviceException;

    /// The device could not be reached, or the connection broke while working.
    ///
    /// @param begun whether [Job#begun] had been called
    default Completion<T> failed(Fault fault, boolean begun) {
        return new Completion.Failed<>(fault);
    }

    /// The driver did not come back in time; its thread has been abandoned.
    default Completion<T> abandoned(Fault fault, boolean begun) {
        return new Completion.TimedOut<>();
    }
}
