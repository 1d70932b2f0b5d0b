package mo.balcao.simulator.printer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mo.balcao.simulator.conformance.ReceiptPrinterContract;

/// The real driver against the printer on the wire.
class EscPosDriverConformanceTest extends ReceiptPrinterContract {
    @Override
    protected Rig newRig() {
        try {
            List<BufferedImage> slips = new CopyOnWriteArrayList<>();
            var peer = EscPosPrinterOnTcp.start(0, slips::add);
            return new WireRig(peer, slips, new Power(peer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The printer's own plug.
    private record Power(EscPosPrinterOnTcp peer) implements WireRig.Plug {
        @Override
        public String address() {
            return peer.address();
        }

        @Override
        public void pull() {
            peer.unplug();
        }

        @Override
        public void putIn() throws IOException {
            peer.plugIn();
        }
    }
}
