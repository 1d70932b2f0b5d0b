package mo.balcao.simulator.printer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mo.balcao.simulator.conformance.ReceiptPrinterContract;
import mo.balcao.simulator.serial.SerialCable;
import org.junit.jupiter.api.io.TempDir;

/// The real driver over a serial line that the operating system makes, to the same printer.
class EscPosSerialConformanceTest extends ReceiptPrinterContract {
    @TempDir Path folder;

    @Override
    protected Rig newRig() {
        try {
            List<BufferedImage> slips = new CopyOnWriteArrayList<>();
            var peer = EscPosPrinterOnTcp.start(0, slips::add);
            return new WireRig(
                    peer, slips, new Cable(peer, SerialCable.plugged(folder, peer.port())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The printer loses its power, and the adapter its port.
    private record Cable(EscPosPrinterOnTcp peer, SerialCable cable) implements WireRig.Plug {
        @Override
        public String address() {
            return "escpos+serial:" + cable.device() + "?flow=none";
        }

        @Override
        public void pull() {
            cable.unplug();
            peer.unplug();
        }

        @Override
        public void putIn() throws IOException {
            peer.plugIn();
            cable.plugIn();
        }
    }
}
