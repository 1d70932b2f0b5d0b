package mo.balcao.simulator.printer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mo.balcao.device.DeviceId;
import mo.balcao.device.factory.DeviceFactory;
import mo.balcao.device.factory.Opening;
import mo.balcao.device.printer.ReceiptPrinter;
import mo.balcao.simulator.conformance.ReceiptPrinterContract;

/// The real driver against the printer on the wire.
class EscPosDriverConformanceTest extends ReceiptPrinterContract {
    @Override
    protected Rig newRig() {
        try {
            return new TcpRig();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class TcpRig implements Rig {
        private static final int BYTES_PER_ROW = 72;

        private final List<BufferedImage> slips = new CopyOnWriteArrayList<>();
        private final EscPosPrinterOnTcp peer;
        private final DeviceFactory factory = DeviceFactory.start();
        private final ReceiptPrinter printer;

        TcpRig() throws IOException {
            peer = EscPosPrinterOnTcp.start(0, slips::add);
            printer =
                    switch (factory.receiptPrinter(new DeviceId("printer"), peer.address())) {
                        case Opening.Opened<ReceiptPrinter>(ReceiptPrinter opened) -> opened;
                        case Opening.Refused<ReceiptPrinter>(String reason) ->
                                throw new AssertionError(reason);
                    };
        }

        @Override
        public ReceiptPrinter printer() {
            return printer;
        }

        @Override
        public void takePaperOut() {
            peer.set(new PrinterCondition.PaperEnd());
        }

        @Override
        public void endPaperAfter(int rows) {
            peer.set(new PrinterCondition.PaperEndAfter((long) rows * BYTES_PER_ROW));
        }

        @Override
        public void loadPaper() {
            peer.set(new PrinterCondition.PaperLoaded());
        }

        @Override
        public void openCover() {
            peer.set(new PrinterCondition.CoverOpen());
        }

        @Override
        public void closeCover() {
            peer.set(new PrinterCondition.CoverClosed());
        }

        @Override
        public void unplug() {
            peer.unplug();
        }

        @Override
        public void plugIn() {
            try {
                peer.plugIn();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void printSlowly() {
            peer.drain(9);
        }

        @Override
        public List<BufferedImage> slips() {
            return slips;
        }

        @Override
        public void close() {
            factory.close();
            peer.close();
        }
    }
}
