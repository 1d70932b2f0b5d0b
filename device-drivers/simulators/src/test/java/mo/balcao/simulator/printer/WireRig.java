package mo.balcao.simulator.printer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import mo.balcao.device.DeviceId;
import mo.balcao.device.factory.DeviceFactory;
import mo.balcao.device.printer.ReceiptPrinter;
import mo.balcao.device.scheme.Opening;
import mo.balcao.simulator.conformance.ReceiptPrinterContract;

/// The printer on the wire and the real driver before it; how they are joined is for the plug to say.
final class WireRig implements ReceiptPrinterContract.Rig {
    private static final int BYTES_PER_ROW = 72;

    private final EscPosPrinterOnTcp peer;
    private final List<BufferedImage> slips;
    private final Plug plug;
    private final DeviceFactory factory = DeviceFactory.start();
    private final ReceiptPrinter printer;

    /// Between driver and printer.
    interface Plug {
        String address();

        void pull();

        void putIn() throws IOException;
    }

    /// @param slips where the peer puts what it cuts off
    WireRig(EscPosPrinterOnTcp peer, List<BufferedImage> slips, Plug plug) {
        this.peer = peer;
        this.slips = slips;
        this.plug = plug;
        this.printer =
                switch (factory.open(
                        ReceiptPrinter.class, new DeviceId("printer"), plug.address())) {
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
        plug.pull();
    }

    @Override
    public void plugIn() {
        try {
            plug.putIn();
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
        plug.pull();
        peer.close();
    }
}
