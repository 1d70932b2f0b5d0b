/// Cameras: the port, frames, and what drivers implement. Runs on the device's own thread; a frame is immutable once
/// published. A frame may show a person: it is never logged nor written anywhere.
@NullMarked
package mo.balcao.device.camera;

import org.jspecify.annotations.NullMarked;
