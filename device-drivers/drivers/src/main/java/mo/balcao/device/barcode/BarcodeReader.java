package mo.balcao.device.barcode;

import java.time.Duration;
import java.util.function.Consumer;
import mo.balcao.device.Command;
import mo.balcao.device.Device;

/// Reads printed and displayed codes (XFS4IoT BarcodeReader.Read).
public interface BarcodeReader extends Device {
    /// Enables the reader until one code is read, `deadline` passes or the command is cancelled.
    ///
    /// @param deadline monotonic, at most 5 minutes
    /// @param onSighting called on the device's thread while something code-like is seen but cannot be read
    Command<Scan> read(Duration deadline, Consumer<Sighting> onSighting);

    /// What was read. Text is untrusted and may be personal: it prints masked.
    record Scan(String text, Symbology symbology) {
        @Override
        public String toString() {
            return "Scan[" + symbology + ", " + text.length() + " characters]";
        }
    }

    enum Symbology {
        QR,
        DATA_MATRIX,
        CODE_128,
        OTHER
    }

    /// A code is in view but does not decode: `frames` such frames in a row.
    record Sighting(int frames) {}
}
