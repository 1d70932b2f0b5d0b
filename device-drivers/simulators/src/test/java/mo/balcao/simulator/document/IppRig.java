package mo.balcao.simulator.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import mo.balcao.device.DeviceId;
import mo.balcao.device.document.DocumentPrinter;
import mo.balcao.device.factory.DeviceFactory;
import mo.balcao.device.scheme.Opening;
import mo.balcao.simulator.conformance.DocumentPrinterContract;

/// The `ipp:` driver, a cable, and `ippeveprinter` at the other end of it.
final class IppRig implements DocumentPrinterContract.Rig {
    private static final String A4 = "iso_a4_210x297mm";

    private final EvePrinter peer;
    private final CuttableLink cable;
    private final DeviceFactory factory = DeviceFactory.start();
    private final DocumentPrinter printer;

    IppRig(EvePrinter peer, String scheme, String options) throws IOException {
        this.peer = peer;
        this.cable = new CuttableLink(peer.port());
        String address = scheme + "://127.0.0.1:" + cable.port() + "/ipp/print" + options;
        this.printer =
                switch (factory.open(
                        DocumentPrinter.class, new DeviceId("document-printer"), address)) {
                    case Opening.Opened<DocumentPrinter>(DocumentPrinter opened) -> opened;
                    case Opening.Refused<DocumentPrinter>(String reason) ->
                            throw new AssertionError(reason);
                };
    }

    private interface Hand {
        void work() throws IOException;
    }

    private static void by(Hand hand) {
        try {
            hand.work();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public DocumentPrinter printer() {
        return printer;
    }

    @Override
    public void takePaperOut() {
        by(() -> peer.load(A4, 0));
    }

    @Override
    public void endPaperAfter(int sheets) {
        by(() -> peer.put("paper-after", Integer.toString(sheets)));
    }

    @Override
    public void loadPaper() {
        by(() -> {
            peer.takeAway("paper-after");
            peer.takeAway("paper-end");
            peer.load(A4, 25);
        });
    }

    @Override
    public void jamAfter(int sheets) {
        by(() -> peer.put("jam-after", Integer.toString(sheets)));
    }

    @Override
    public void clearJam() {
        by(() -> {
            peer.takeAway("jam-after");
            peer.takeAway("jam");
            peer.state("-media-jam");
        });
    }

    @Override
    public void openCover() {
        by(() -> peer.state("+cover-open-error"));
    }

    @Override
    public void closeCover() {
        by(() -> peer.state("-cover-open"));
    }

    @Override
    public void wearToner() {
        by(() -> peer.state("+toner-low-warning"));
    }

    @Override
    public void unplug() {
        cable.cut();
    }

    @Override
    public void plugIn() {
        cable.join();
    }

    @Override
    public void printSlowly() {
        by(() -> peer.put("slow", ""));
    }

    @Override
    public List<byte[]> documents() {
        try {
            return peer.output();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void disconnect() {
        factory.close();
        cable.close();
    }

    @Override
    public void close() {
        disconnect();
        by(peer::close);
    }
}
