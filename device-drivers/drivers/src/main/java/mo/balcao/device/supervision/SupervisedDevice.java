package mo.balcao.device.supervision;

import java.util.function.Consumer;
import mo.balcao.device.Device;
import mo.balcao.device.DeviceId;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.driver.Connection;

/// What every port over a supervised driver has in common.
///
/// @param <C> the driver's connection
/// @param <S> what it observes besides the status
public abstract class SupervisedDevice<C extends Connection<S>, S> implements Device {
    protected final Supervisor<C, S> device;

    protected SupervisedDevice(Supervisor<C, S> device) {
        this.device = device;
    }

    @Override
    public final DeviceId id() {
        return device.id();
    }

    @Override
    public final DeviceStatus status() {
        return device.status();
    }

    @Override
    public final Watch watch(Consumer<DeviceStatus> onChange) {
        return device.watch(onChange);
    }

    @Override
    public void close() {
        device.close();
    }
}
