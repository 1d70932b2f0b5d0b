/// Barcode readers: the port, and reading codes from camera frames. Runs on the device's own thread.
@NullMarked
package mo.balcao.device.barcode;

import org.jspecify.annotations.NullMarked;
