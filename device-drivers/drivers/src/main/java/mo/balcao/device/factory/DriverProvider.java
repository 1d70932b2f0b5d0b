package mo.balcao.device.factory;

import java.util.List;
import mo.balcao.device.barcode.BarcodeReader;
import mo.balcao.device.camera.Camera;
import mo.balcao.device.card.CardReader;
import mo.balcao.device.document.DocumentPrinter;
import mo.balcao.device.locker.LockerBank;
import mo.balcao.device.printer.ReceiptPrinter;

/// Schemes that a jar brings along, found by `ServiceLoader`. The simulators come in this way, so that a production
/// class path without their jar does not know `sim:`.
public interface DriverProvider {
    default List<Scheme<CardReader>> cardReaders() {
        return List.of();
    }

    default List<Scheme<BarcodeReader>> barcodeReaders() {
        return List.of();
    }

    default List<Scheme<Camera>> cameras() {
        return List.of();
    }

    default List<Scheme<ReceiptPrinter>> receiptPrinters() {
        return List.of();
    }

    default List<Scheme<DocumentPrinter>> documentPrinters() {
        return List.of();
    }

    default List<Scheme<LockerBank>> lockerBanks() {
        return List.of();
    }
}
