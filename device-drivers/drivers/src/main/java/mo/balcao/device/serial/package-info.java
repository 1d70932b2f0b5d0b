/// Serial lines for drivers: bytes with a time limit, nothing else. Used on the device's own thread.
@NullMarked
package mo.balcao.device.serial;

import org.jspecify.annotations.NullMarked;
