package mo.balcao.device;

import java.util.function.Consumer;

/// What every port has. All methods may be called from any thread and return at once; the device's own
/// platform thread does the work.
public interface Device extends AutoCloseable {
    DeviceId id();

    /// The last observed status; never blocks.
    DeviceStatus status();

    /// Calls `onChange` on the device's thread with the current status and then once per change.
    Watch watch(Consumer<DeviceStatus> onChange);

    /// Cancels what is queued, closes the device, ends its thread. Idempotent; waits at most 2 s.
    @Override
    void close();

    /// Ends a subscription.
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
