package mo.balcao.device.camera;

import java.time.Duration;
import java.util.function.Consumer;
import mo.balcao.device.Command;
import mo.balcao.device.Device;

/// A camera that delivers a stream of pictures (XFS4IoT Camera).
public interface Camera extends Device {
    /// Calls `onFrame` on the camera's thread with each new frame until the watch is closed. A preview keeps only the
    /// newest: take the reference and return at once.
    Watch frames(Consumer<Frame> onFrame);

    /// The first frame that is taken after acceptance.
    Command<Frame> take(Duration deadline);
}
