package mo.balcao.simulator.sim;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mo.balcao.device.barcode.BarcodeReader;
import mo.balcao.device.camera.Camera;
import mo.balcao.device.card.CardReader;
import mo.balcao.device.document.DocumentPrinter;
import mo.balcao.device.locker.LockerBank;
import mo.balcao.device.printer.ReceiptPrinter;
import mo.balcao.simulator.card.Chip;
import mo.balcao.simulator.conformance.BarcodeReaderContract;
import mo.balcao.simulator.conformance.CameraContract;
import mo.balcao.simulator.conformance.CardReaderContract;
import mo.balcao.simulator.conformance.DocumentPrinterContract;
import mo.balcao.simulator.conformance.LockerBankContract;
import mo.balcao.simulator.conformance.ReceiptPrinterContract;
import mo.balcao.simulator.control.DeviceAct;
import mo.balcao.simulator.document.DocumentCondition;
import mo.balcao.simulator.locker.LockerCondition;
import mo.balcao.simulator.printer.PrinterCondition;
import org.junit.jupiter.api.Nested;

/// The simulators keep the same contracts as the drivers. Readers also when imperfect; a hostile device breaks its
/// promises by design and is met in the tests of whoever must survive it.
class SimulatedDevicesConformanceTest {
    @Nested
    class IdealCardReader extends CardReaderContract {
        @Override
        protected CardReaderContract.Rig newRig() {
            return new CardRig("sim:ideal");
        }
    }

    private static final class CardRig extends SimulatorBench implements CardReaderContract.Rig {
        private final CardReader reader;

        CardRig(String address) {
            reader = opened(factory.open(CardReader.class, ID, address));
        }

        @Override
        public CardReader reader() {
            return reader;
        }

        @Override
        public void insert(Chip chip) {
            act(new DeviceAct.InsertCard(chip));
        }

        @Override
        public void remove() {
            act(new DeviceAct.RemoveCard());
        }

        @Override
        public void tearAtNextApdu() {
            act(new DeviceAct.TearCardAtNextApdu());
        }
    }

    @Nested
    class IdealBarcodeReader extends BarcodeReaderContract {
        @Override
        protected BarcodeReaderContract.Rig newRig() {
            return new CodeRig("sim:ideal");
        }
    }

    @Nested
    class ImperfectBarcodeReader extends BarcodeReaderContract {
        @Override
        protected BarcodeReaderContract.Rig newRig() {
            return new CodeRig("sim:imperfect?seed=4");
        }
    }

    @Nested
    class HostileBarcodeReader extends BarcodeReaderContract {
        @Override
        protected BarcodeReaderContract.Rig newRig() {
            return new CodeRig("sim:hostile?seed=4");
        }
    }

    private static final class CodeRig extends SimulatorBench implements BarcodeReaderContract.Rig {
        private final BarcodeReader reader;

        CodeRig(String address) {
            reader = opened(factory.open(BarcodeReader.class, ID, address));
        }

        @Override
        public BarcodeReader reader() {
            return reader;
        }

        @Override
        public void show(String text) {
            act(new DeviceAct.ShowCode(text));
        }

        @Override
        public void showUnreadable() {
            act(new DeviceAct.ShowUnreadableCode());
        }

        @Override
        public void takeAway() {
            act(new DeviceAct.TakeCodeAway());
        }
    }

    @Nested
    class IdealCamera extends CameraContract {
        @Override
        protected CameraContract.Rig newRig() {
            return new CameraRig("sim:ideal");
        }
    }

    @Nested
    class ImperfectCamera extends CameraContract {
        @Override
        protected CameraContract.Rig newRig() {
            return new CameraRig("sim:imperfect?seed=4");
        }
    }

    private static final class CameraRig extends SimulatorBench implements CameraContract.Rig {
        private final Camera camera;

        CameraRig(String address) {
            camera = opened(factory.open(Camera.class, ID, address));
        }

        @Override
        public Camera camera() {
            return camera;
        }
    }

    @Nested
    class IdealLocker extends LockerBankContract {
        @Override
        protected LockerBankContract.Rig newRig() {
            return new LockerRig("sim:ideal");
        }
    }

    private static final class LockerRig extends SimulatorBench implements LockerBankContract.Rig {
        private final LockerBank bank;

        LockerRig(String address) {
            bank = opened(factory.open(LockerBank.class, ID, address));
        }

        @Override
        public LockerBank bank() {
            return bank;
        }

        @Override
        public void set(LockerCondition condition) {
            act(new DeviceAct.Locker(condition));
        }
    }

    @Nested
    class IdealPrinter extends ReceiptPrinterContract {
        @Override
        protected ReceiptPrinterContract.Rig newRig() {
            return new PrinterRig("sim:ideal");
        }
    }

    private static final class PrinterRig extends SimulatorBench
            implements ReceiptPrinterContract.Rig {
        private final List<BufferedImage> slips = new CopyOnWriteArrayList<>();
        private final ReceiptPrinter printer;

        PrinterRig(String address) {
            control.onSlip((_, slip) -> slips.add(slip));
            printer = opened(factory.open(ReceiptPrinter.class, ID, address));
        }

        @Override
        public ReceiptPrinter printer() {
            return printer;
        }

        @Override
        public void takePaperOut() {
            printer(new PrinterCondition.PaperEnd());
        }

        @Override
        public void endPaperAfter(int rows) {
            printer(new PrinterCondition.PaperEndAfter(rows * 72L));
        }

        @Override
        public void loadPaper() {
            printer(new PrinterCondition.PaperLoaded());
        }

        @Override
        public void openCover() {
            printer(new PrinterCondition.CoverOpen());
        }

        @Override
        public void closeCover() {
            printer(new PrinterCondition.CoverClosed());
        }

        @Override
        public void printSlowly() {
            act(new DeviceAct.Slow(Duration.ofMillis(10)));
        }

        @Override
        public List<BufferedImage> slips() {
            return slips;
        }
    }

    @Nested
    class IdealDocumentPrinter extends DocumentPrinterContract {
        @Override
        protected DocumentPrinterContract.Rig newRig() {
            return new DocumentRig("sim:ideal");
        }
    }

    private static final class DocumentRig extends SimulatorBench
            implements DocumentPrinterContract.Rig {
        private final List<byte[]> documents = new CopyOnWriteArrayList<>();
        private final DocumentPrinter printer;

        DocumentRig(String address) {
            control.onDocument((_, document) -> documents.add(document.pdf()));
            printer = opened(factory.open(DocumentPrinter.class, ID, address));
        }

        private void set(DocumentCondition condition) {
            act(new DeviceAct.Documents(condition));
        }

        @Override
        public DocumentPrinter printer() {
            return printer;
        }

        @Override
        public void takePaperOut() {
            set(new DocumentCondition.PaperEnd());
        }

        @Override
        public void endPaperAfter(int sheets) {
            set(new DocumentCondition.PaperEndAfter(sheets));
        }

        @Override
        public void loadPaper() {
            set(new DocumentCondition.PaperLoaded());
        }

        @Override
        public void jamAfter(int sheets) {
            set(new DocumentCondition.JamAfter(sheets));
        }

        @Override
        public void clearJam() {
            set(new DocumentCondition.JamCleared());
        }

        @Override
        public void openCover() {
            set(new DocumentCondition.CoverOpen());
        }

        @Override
        public void closeCover() {
            set(new DocumentCondition.CoverClosed());
        }

        @Override
        public void wearToner() {
            set(new DocumentCondition.TonerNearEnd());
        }

        @Override
        public void printSlowly() {
            set(new DocumentCondition.SheetTime(Duration.ofSeconds(1)));
        }

        @Override
        public List<byte[]> documents() {
            return documents;
        }
    }
}
