package mo.balcao.device.printer;

import java.time.Duration;
import mo.balcao.device.Command;
import mo.balcao.device.Device;

/// A slip printer (XFS4IoT Printer, receipt station). What was printed before a fault stays printed.
public interface ReceiptPrinter extends Device {
    /// Prints and cuts one slip. Never re-sent by the driver.
    ///
    /// @param deadline from acceptance; past it the outcome is [PrintOutcome.Unconfirmed] once bytes were sent
    Command<PrintOutcome> print(Slip slip, Duration deadline);

    Capabilities capabilities();

    Paper paper();

    /// @param dotsPerLine printable width in dots (576 on an 80 mm head at 8 dots/mm)
    /// @param dotsPerMm 8 for the usual 203 dpi head
    /// @param reportsStatus whether paper-out can be known; without it no outcome is better than Unconfirmed
    record Capabilities(int dotsPerLine, int dotsPerMm, boolean reportsStatus) {}

    enum Paper {
        FULL,
        LOW,
        OUT,
        JAMMED,
        UNKNOWN
    }
}
