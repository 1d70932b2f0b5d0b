package mo.balcao.device.barcode.optical;

import mo.balcao.device.barcode.BarcodeReader.Scan;

/// What one frame gave.
public sealed interface Decoding {
    record Read(Scan scan) implements Decoding {}

    /// A code is there: its corner marks are found, or its error correction gave up.
    record CodeLike() implements Decoding {}

    record Nothing() implements Decoding {}
}
