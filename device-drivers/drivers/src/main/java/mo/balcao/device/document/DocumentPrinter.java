package mo.balcao.device.document;

import java.time.Duration;
import mo.balcao.device.Command;
import mo.balcao.device.Device;
import mo.balcao.device.printer.PrintOutcome;
import mo.balcao.device.printer.ReceiptPrinter.Paper;

/// A page printer (XFS4IoT Printer, document station). Says `Printed` only of what the printer itself calls completed.
///
/// A print that is held up (paper, jam, cover) waits in the printer; meanwhile the status says who must act. What is
/// not completed by the deadline is taken back, so that it does not come out before the next person.
public interface DocumentPrinter extends Device {
    /// Prints one document, each page on one side of an A4 sheet. Never sent twice by the driver; when the link is lost
    /// the printer is asked by job number as long as the deadline allows.
    ///
    /// Cancelling after the document was sent takes the job back: [mo.balcao.device.Completion.Cancelled] only when no
    /// sheet had been begun, `Rejected` as started when some had.
    ///
    /// @param deadline from acceptance, at most ten minutes
    Command<PrintOutcome> print(Document document, Duration deadline);

    /// As the printer last described itself.
    Capabilities capabilities();

    Paper paper();

    Toner toner();

    /// @param pdf takes PDF files as they are
    /// @param a4 can print on A4
    record Capabilities(boolean pdf, boolean a4) {
        /// Before it has answered, nothing is promised.
        public static final Capabilities UNKNOWN = new Capabilities(false, false);
    }

    /// Toner or ink; the scarcest colour counts.
    enum Toner {
        FULL,
        LOW,
        OUT,
        UNKNOWN
    }
}
