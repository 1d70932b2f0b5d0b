/// Slip printers: the port and its drivers. Runs on the device's own thread.
@NullMarked
package mo.balcao.device.printer;

import org.jspecify.annotations.NullMarked;
