package mo.balcao.device.factory;

import java.util.List;
import mo.balcao.device.barcode.optical.OpticalBarcodeDriver;
import mo.balcao.device.camera.Camera;
import mo.balcao.device.camera.file.FileCameraDriver;
import mo.balcao.device.card.pcsc.PcscDriver;
import mo.balcao.device.document.ipp.IppDriver;
import mo.balcao.device.locker.board.LockBoardDriver;
import mo.balcao.device.printer.escpos.EscPosDriver;
import mo.balcao.device.scheme.DriverProvider;
import mo.balcao.device.scheme.Scheme;

/// The drivers that every terminal has.
final class BuiltInDrivers implements DriverProvider {
    private static final Scheme<Camera> CAMERA = FileCameraDriver.scheme();

    @Override
    public List<Scheme<?>> schemes() {
        return List.of(
                PcscDriver.scheme(),
                CAMERA,
                OpticalBarcodeDriver.scheme(CAMERA),
                EscPosDriver.tcpScheme(),
                EscPosDriver.serialScheme(),
                IppDriver.scheme(),
                IppDriver.secureScheme(),
                LockBoardDriver.scheme());
    }
}
