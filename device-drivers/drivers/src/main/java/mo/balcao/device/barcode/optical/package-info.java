/// Reads codes from the frames of any camera with ZXing. Decoding runs on the reader's thread, never on the camera's.
@NullMarked
package mo.balcao.device.barcode.optical;

import org.jspecify.annotations.NullMarked;
