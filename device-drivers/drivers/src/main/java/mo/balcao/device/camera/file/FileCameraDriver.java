package mo.balcao.device.camera.file;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import mo.balcao.device.DeviceAddress;
import mo.balcao.device.DeviceId;
import mo.balcao.device.FaultCode;
import mo.balcao.device.camera.Camera;
import mo.balcao.device.camera.CameraConnection;
import mo.balcao.device.camera.SupervisedCamera;
import mo.balcao.device.camera.View;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Driver;
import mo.balcao.device.scheme.Opening;
import mo.balcao.device.scheme.Scheme;
import mo.balcao.device.supervision.Supervision;

/// Five frames a second from a file or a watched folder. Writers put a picture there by renaming it into place; a
/// half-written one is passed over until it is whole.
public final class FileCameraDriver implements Driver<CameraConnection, View> {
    private static final String SHAPE = "camera:file:<picture or folder>";
    private static final String FILE = "file:";

    private final Path source;

    public FileCameraDriver(Path source) {
        this.source = source;
    }

    /// `camera:file:<picture or folder>`.
    public static Scheme<Camera> scheme() {
        return new Scheme<>(Camera.class, "camera", SHAPE, FileCameraDriver::open);
    }

    private static Opening<Camera> open(
            DeviceId id, DeviceAddress address, Supervision supervision) {
        return Opening.of(
                path(address),
                SHAPE,
                path ->
                        new SupervisedCamera(
                                supervision.supervise(id, new FileCameraDriver(path))));
    }

    private static Optional<Path> path(DeviceAddress address) {
        String place = address.place();
        if (!place.startsWith(FILE) || place.length() == FILE.length() || !address.onlyHas()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(place.substring(FILE.length())));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
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
