package mo.balcao.simulator.printer;

import java.util.Optional;
import java.util.OptionalLong;

/// The printer's sensors and what is wrong with them: plain state, guarded by its owner's lock.
final class Mechanism {
    private OptionalLong bytesToPaperEnd = OptionalLong.empty();
    private boolean paperEnd;
    private boolean nearEnd;
    private boolean coverOpen;
    private boolean cutterError;
    private boolean cutterWillJam;

    void set(PrinterCondition condition) {
        switch (condition) {
            case PrinterCondition.PaperEnd _ -> paperEnd = true;
            case PrinterCondition.PaperEndAfter(long bytes) ->
                    bytesToPaperEnd = OptionalLong.of(bytes);
            case PrinterCondition.PaperNearEnd _ -> nearEnd = true;
            case PrinterCondition.PaperLoaded _ -> {
                paperEnd = false;
                nearEnd = false;
                bytesToPaperEnd = OptionalLong.empty();
            }
            case PrinterCondition.CoverOpen _ -> coverOpen = true;
            case PrinterCondition.CoverClosed _ -> coverOpen = false;
            case PrinterCondition.CutterJammed _ -> cutterError = true;
            case PrinterCondition.CutterJamsAtNextCut _ -> cutterWillJam = true;
            case PrinterCondition.CutterFreed _ -> {
                cutterError = false;
                cutterWillJam = false;
            }
        }
    }

    boolean stopped() {
        return paperEnd || coverOpen || cutterError;
    }

    /// Counts picture bytes that went through the head; true when this one met the end of the paper.
    boolean countByte() {
        if (bytesToPaperEnd.isEmpty()) {
            return false;
        }
        long left = bytesToPaperEnd.getAsLong() - 1;
        bytesToPaperEnd = left > 0 ? OptionalLong.of(left) : OptionalLong.empty();
        paperEnd = left <= 0;
        return paperEnd;
    }

    boolean cutterWorks() {
        if (cutterWillJam) {
            cutterWillJam = false;
            cutterError = true;
        }
        return !cutterError;
    }

    /// The answer to DLE EOT n, if there is one for this n.
    Optional<Byte> realTime(int n) {
        int bits =
                switch (n) {
                    case 1 -> stopped() ? 0x08 : 0;
                    case 2 ->
                            (coverOpen ? 0x04 : 0)
                                    | (paperEnd ? 0x20 : 0)
                                    | (cutterError ? 0x40 : 0);
                    case 3 -> cutterError ? 0x08 : 0;
                    case 4 -> (nearEnd || paperEnd ? 0x0C : 0) | (paperEnd ? 0x60 : 0);
                    default -> -1;
                };
        return bits < 0 ? Optional.empty() : Optional.of((byte) (bits | 0x12));
    }

    /// The four bytes sent unasked.
    byte[] automatic() {
        return new byte[] {
            (byte) (0x10 | (stopped() ? 0x08 : 0) | (coverOpen ? 0x20 : 0)),
            (byte) (cutterError ? 0x08 : 0),
            (byte) ((nearEnd || paperEnd ? 0x03 : 0) | (paperEnd ? 0x0C : 0)),
            0
        };
    }

    /// The answer to GS r 1.
    byte paperSensor() {
        return (byte) ((nearEnd || paperEnd ? 0x03 : 0) | (paperEnd ? 0x0C : 0));
    }
}
