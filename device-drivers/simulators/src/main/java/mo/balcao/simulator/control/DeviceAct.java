package mo.balcao.simulator.control;

import java.time.Duration;
import mo.balcao.simulator.card.Chip;
import mo.balcao.simulator.document.DocumentCondition;
import mo.balcao.simulator.locker.LockerCondition;
import mo.balcao.simulator.printer.PrinterCondition;

/// One act upon one simulated device.
public sealed interface DeviceAct {
    /// Pulls the plug of any device.
    record Unplug() implements DeviceAct {}

    record PlugIn() implements DeviceAct {}

    record InsertCard(Chip chip) implements DeviceAct {}

    record RemoveCard() implements DeviceAct {}

    /// Pulls the card while the next APDU is under way.
    record TearCardAtNextApdu() implements DeviceAct {}

    /// Holds a code before the reader or camera.
    record ShowCode(String text) implements DeviceAct {
        /// The text may be personal: it prints masked.
        @Override
        public String toString() {
            return "ShowCode[" + text.length() + " characters]";
        }
    }

    /// Holds a code that cannot be read.
    record ShowUnreadableCode() implements DeviceAct {}

    record TakeCodeAway() implements DeviceAct {}

    /// Makes a printer take so long for each row of dots.
    record Slow(Duration row) implements DeviceAct {}

    /// Paper, cover and cutter of a printer.
    record Printer(PrinterCondition condition) implements DeviceAct {}

    /// Trays, toner and covers of a page printer.
    record Documents(DocumentCondition condition) implements DeviceAct {}

    /// Doors, locks and boards of a locker bank.
    record Locker(LockerCondition condition) implements DeviceAct {}
}
