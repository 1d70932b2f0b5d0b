package mo.balcao.device.barcode.optical;

import java.time.Duration;
import mo.balcao.device.DeviceId;
import mo.balcao.device.barcode.BarcodeConnection;
import mo.balcao.device.barcode.BarcodeConnection.NoState;
import mo.balcao.device.barcode.BarcodeReader;
import mo.balcao.device.barcode.SupervisedBarcodeReader;
import mo.balcao.device.camera.Camera;
import mo.balcao.device.driver.Driver;
import mo.balcao.device.scheme.Opening;
import mo.balcao.device.scheme.Scheme;

/// A barcode reader made of a camera. Its status is the camera's.
public final class OpticalBarcodeDriver implements Driver<BarcodeConnection, NoState> {
    private final Camera camera;

    public OpticalBarcodeDriver(Camera camera) {
        this.camera = camera;
    }

    /// The addresses of `cameras`, each with a camera of its own.
    public static Scheme<BarcodeReader> scheme(Scheme<Camera> cameras) {
        return new Scheme<>(
                BarcodeReader.class,
                cameras.name(),
                cameras.shape(),
                (id, address, supervision) ->
                        switch (cameras.open(
                                new DeviceId(id.value() + "-camera"), address, supervision)) {
                            case Opening.Refused<Camera>(String reason) ->
                                    new Opening.Refused<>(reason);
                            case Opening.Opened<Camera>(Camera camera) ->
                                    new Opening.Opened<>(
                                            new SupervisedBarcodeReader(
                                                    supervision.supervise(
                                                            id, new OpticalBarcodeDriver(camera)),
                                                    camera::close));
                        });
    }

    @Override
    public BarcodeConnection connect() {
        return new OpticalBarcodeConnection(camera);
    }

    @Override
    public NoState unknown() {
        return new NoState();
    }

    @Override
    public Duration pollEvery() {
        return Duration.ofMillis(200);
    }
}
