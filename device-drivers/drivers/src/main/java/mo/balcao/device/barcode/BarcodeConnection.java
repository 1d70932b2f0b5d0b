package mo.balcao.device.barcode;

import java.util.function.Consumer;
import mo.balcao.device.Completion;
import mo.balcao.device.barcode.BarcodeReader.Scan;
import mo.balcao.device.barcode.BarcodeReader.Sighting;
import mo.balcao.device.driver.Connection;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Job;

/// What a driver of a barcode reader implements. There is nothing to observe besides the status.
public interface BarcodeConnection extends Connection<BarcodeConnection.NoState> {
    /// The state of a device that has none.
    record NoState() {}

    /// See [BarcodeReader#read]. Blocks until a code is read or the job is over.
    Completion<Scan> read(Job job, Consumer<Sighting> onSighting) throws DeviceException;

    /// How a reading that found nothing ends.
    static Completion<Scan> unread(Job job) {
        return job.cancelled() ? new Completion.Cancelled<>() : new Completion.TimedOut<>();
    }
}
