package mo.balcao.device.camera.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import mo.balcao.device.FaultCode;
import mo.balcao.device.camera.CameraConnection;
import mo.balcao.device.camera.View;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Driver;

/// Five frames a second from a file or a watched folder. Writers put a picture there by renaming it into place; a
/// half-written one is passed over until it is whole.
public final class FileCameraDriver implements Driver<CameraConnection, View> {
    private final Path source;

    public FileCameraDriver(Path source) {
        this.source = source;
    }

    @Override
    public CameraConnection connect() throws DeviceException {
        if (!Files.exists(source)) {
            throw new DeviceException(FaultCode.DISCONNECTED, "no such file or folder");
        }
        return new FileCameraConnection(source);
    }

    @Override
    public View unknown() {
        return new View.Nothing();
    }

    @Override
    public Duration pollEvery() {
        return Duration.ofMillis(200);
    }
}
