package mo.balcao.device.printer.escpos;

import java.util.Optional;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.printer.ReceiptPrinter.Paper;

/// What the status bytes say, from DLE EOT 1..4 or from the four bytes sent unasked (ASB).
record PrinterState(
        boolean offline,
        boolean coverOpen,
        boolean paperOut,
        boolean paperLow,
        boolean cutterError,
        boolean overheated,
        boolean otherError) {

    /// The four answers to DLE EOT 1, 2, 3, 4.
    static PrinterState fromAnswers(int printer, int cause, int error, int paper) {
        return new PrinterState(
                bit(printer, 3),
                bit(cause, 2),
                bit(cause, 5) || (paper & 0x60) != 0,
                (paper & 0x0C) != 0,
                bit(error, 3),
                bit(error, 6),
                bit(error, 2) || bit(error, 5));
    }

    static PrinterState fromUnasked(int first, int second, int third) {
        return new PrinterState(
                bit(first, 3),
                bit(first, 5),
                (third & 0x0C) != 0,
                (third & 0x03) != 0,
                bit(second, 3),
                bit(second, 6),
                bit(second, 2) || bit(second, 5));
    }

    private static boolean bit(int value, int number) {
        return (value >> number & 1) != 0;
    }

    /// Why it cannot print now, the most telling cause first.
    Optional<Fault> fault() {
        if (coverOpen) {
            return Optional.of(Fault.of(FaultCode.COVER_OPEN, "cover open"));
        }
        if (paperOut) {
            return Optional.of(Fault.of(FaultCode.PAPER_OUT, "paper end sensor"));
        }
        if (cutterError) {
            return Optional.of(Fault.of(FaultCode.CUTTER_ERROR, "automatic cutter"));
        }
        if (overheated) {
            return Optional.of(Fault.of(FaultCode.OVERHEATED, "recovers by itself"));
        }
        if (otherError) {
            return Optional.of(Fault.of(FaultCode.HARDWARE_ERROR, "error bit"));
        }
        if (offline) {
            return Optional.of(Fault.of(FaultCode.NOT_RESPONDING, "offline without a cause"));
        }
        return Optional.empty();
    }

    DeviceStatus status() {
        Optional<Fault> fault = fault();
        if (fault.isEmpty()) {
            return paperLow
                    ? new DeviceStatus.Limited(Fault.of(FaultCode.PAPER_LOW, "near-end sensor"))
                    : new DeviceStatus.Online();
        }
        return coverOpen || paperOut
                ? new DeviceStatus.UserError(fault.get())
                : new DeviceStatus.HardwareError(fault.get());
    }

    Paper paper() {
        if (paperOut) {
            return Paper.OUT;
        }
        return paperLow ? Paper.LOW : Paper.FULL;
    }
}
