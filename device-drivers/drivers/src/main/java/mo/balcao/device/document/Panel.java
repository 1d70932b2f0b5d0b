package mo.balcao.device.document;

import mo.balcao.device.document.DocumentPrinter.Capabilities;
import mo.balcao.device.document.DocumentPrinter.Toner;
import mo.balcao.device.printer.ReceiptPrinter.Paper;

/// What is observed of a page printer besides its status: what its own panel would show.
public record Panel(Capabilities capabilities, Paper paper, Toner toner) {
    /// Before the printer has answered.
    public static final Panel BLANK = new Panel(Capabilities.UNKNOWN, Paper.UNKNOWN, Toner.UNKNOWN);
}
