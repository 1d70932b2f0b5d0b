package mo.balcao.device.barcode;

import java.time.Duration;
import java.util.function.Consumer;
import mo.balcao.device.Command;
import mo.balcao.device.DeviceId;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.barcode.BarcodeConnection.NoState;
import mo.balcao.device.supervision.Supervisor;

/// The port over a supervised driver.
public final class SupervisedBarcodeReader implements BarcodeReader {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Supervisor<BarcodeConnection, NoState> device;
    private final Runnable afterClose;

    /// @param afterClose gives back what the reader stands on, such as a camera of its own
    public SupervisedBarcodeReader(
            Supervisor<BarcodeConnection, NoState> device, Runnable afterClose) {
        this.device = device;
        this.afterClose = afterClose;
    }

    @Override
    public Command<Scan> read(Duration deadline, Consumer<Sighting> onSighting) {
        if (deadline.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("at most 5 minutes, not " + deadline);
        }
        return device.submit(deadline, (connection, job) -> connection.read(job, onSighting));
    }

    @Override
    public DeviceId id() {
        return device.id();
    }

    @Override
    public DeviceStatus status() {
        return device.status();
    }

    @Override
    public Watch watch(Consumer<DeviceStatus> onChange) {
        return device.watch(onChange);
    }

    @Override
    public void close() {
        device.close();
        afterClose.run();
    }
}
