package mo.balcao.device.printer.escpos;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sorts the printer's bytes by their fixed bits: answers to DLE EOT `0xx1xx10`, the first unasked byte `0xx1xx00`
/// and the three that follow it `0xx0xxxx`, answers to GS r `0xx0xxxx` on their own. A notice (buffer cleared) begins
/// with 37h and ends with NUL. Anything else is noise.
final class StatusReader {
    private static final int UNASKED_BYTES = 4;
    private static final int NOTICE = 0x37;
    private static final int CLEARED = 0x25;

    private final Deque<Integer> answers = new ArrayDeque<>();
    private final int[] unasked = new int[UNASKED_BYTES];
    private int unaskedCount;
    private boolean inNotice;
    private boolean cleared;
    private boolean inOrderAnswer;
    private @Nullable PrinterState unaskedState;

    void accept(int b) {
        if (inNotice) {
            inNotice = b != 0;
            cleared |= b == CLEARED;
        } else if (b == NOTICE) {
            inNotice = true;
        } else if ((b & 0x93) == 0x12) {
            answers.add(b);
        } else if ((b & 0x93) == 0x10) {
            unasked[0] = b;
            unaskedCount = 1;
        } else if ((b & 0x90) == 0 && unaskedCount > 0) {
            unasked[unaskedCount++] = b;
            if (unaskedCount == UNASKED_BYTES) {
                unaskedState = PrinterState.fromUnasked(unasked[0], unasked[1], unasked[2]);
                unaskedCount = 0;
            }
        } else if ((b & 0x90) == 0) {
            inOrderAnswer = true;
        } else {
            unaskedCount = 0;
        }
    }

    void forget() {
        answers.clear();
        inOrderAnswer = false;
        unaskedState = null;
        cleared = false;
    }

    /// The printer said that its buffers are empty (37h 25h NUL).
    boolean cleared() {
        return cleared;
    }

    Optional<Integer> answer() {
        return Optional.ofNullable(answers.poll());
    }

    boolean answeredInOrder() {
        return inOrderAnswer;
    }

    /// The newest unasked state since it was last taken.
    Optional<PrinterState> takeUnasked() {
        Optional<PrinterState> state = Optional.ofNullable(unaskedState);
        unaskedState = null;
        return state;
    }
}
