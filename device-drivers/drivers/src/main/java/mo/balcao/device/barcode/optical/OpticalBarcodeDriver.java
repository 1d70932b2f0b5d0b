package mo.balcao.device.barcode.optical;

import java.time.Duration;
import mo.balcao.device.barcode.BarcodeConnection;
import mo.balcao.device.barcode.BarcodeConnection.NoState;
import mo.balcao.device.camera.Camera;
import mo.balcao.device.driver.Driver;

/// A barcode reader made of a camera. Its status is the camera's.
public final class OpticalBarcodeDriver implements Driver<BarcodeConnection, NoState> {
    private final Camera camera;

    public OpticalBarcodeDriver(Camera camera) {
        this.camera = camera;
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
