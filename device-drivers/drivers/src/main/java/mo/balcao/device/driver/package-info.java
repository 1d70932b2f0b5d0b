/// What the author of a driver writes: a [Driver] that connects, and a [Connection] that observes, works and closes.
/// Every method is called on the device's own platform thread, never two at a time, and may block up to the limits
/// named there; a call that blocks longer is abandoned with its thread and the driver is connected anew.
/// Imports nothing of threads, screens or logging: supervision is not the driver's concern.
@NullMarked
package mo.balcao.device.driver;

import org.jspecify.annotations.NullMarked;
