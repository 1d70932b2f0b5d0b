package mo.balcao.device.barcode;

import java.time.Duration;
import java.util.function.Consumer;
import mo.balcao.device.Command;
import mo.balcao.device.barcode.BarcodeConnection.NoState;
import mo.balcao.device.supervision.SupervisedDevice;
import mo.balcao.device.supervision.Supervisor;

/// The port over a supervised driver.
public final class SupervisedBarcodeReader extends SupervisedDevice<BarcodeConnection, NoState>
        implements BarcodeReader {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Runnable afterClose;

    /// @param afterClose gives back what the reader stands on, such as a camera of its own
    public SupervisedBarcodeReader(
            Supervisor<BarcodeConnection, NoState> device, Runnable afterClose) {
        super(device);
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
    public void close() {
        super.close();
        afterClose.run();
    }
}
