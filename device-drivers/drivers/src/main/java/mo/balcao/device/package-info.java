/// The device model: status, faults, commands. A port is a small interface over [Device]; each device is worked by
/// one platform thread of its own. Imports nothing of residents, screens or the platform.
@NullMarked
package mo.balcao.device;

import org.jspecify.annotations.NullMarked;
