package mo.balcao.simulator.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import mo.balcao.simulator.conformance.DocumentPrinterContract;
import org.junit.jupiter.api.Tag;

/// The real driver against CUPS' IPP Everywhere printer.
@Tag("peer")
class IppDriverPeerTest extends DocumentPrinterContract {
    @Override
    protected Rig newRig() {
        try {
            return new IppRig(EvePrinter.start(), "ipp", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
