package mo.balcao.core.runner;

import java.time.Instant;
import mo.balcao.core.flow.SlipOrder;
import mo.balcao.device.printer.ReceiptPrinter;
import mo.balcao.device.printer.Slip;

/// Lays a slip out as dots. Called on the session thread.
@FunctionalInterface
public interface Slips {
    Slip lay(SlipOrder order, Instant now, ReceiptPrinter.Capabilities printer);
}
