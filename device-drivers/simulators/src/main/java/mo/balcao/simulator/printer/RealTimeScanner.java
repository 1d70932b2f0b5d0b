package mo.balcao.simulator.printer;

import java.util.Arrays;

/// Finds the commands a printer obeys the moment they arrive, wherever in the stream they stand.
final class RealTimeScanner {
    private static final byte[] CLEAR_BUFFERS = {
        0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08
    };

    /// What to do at once.
    sealed interface Found {
        record Nothing() implements Found {}

        record StatusAsked(int n) implements Found {}

        record ClearAsked() implements Found {}
    }

    private final byte[] last = new byte[CLEAR_BUFFERS.length];

    Found next(byte b) {
        System.arraycopy(last, 1, last, 0, last.length - 1);
        last[last.length - 1] = b;
        if (Arrays.equals(last, CLEAR_BUFFERS)) {
            return new Found.ClearAsked();
        }
        if (last[last.length - 3] == 0x10 && last[last.length - 2] == 0x04) {
            return new Found.StatusAsked(b);
        }
        return new Found.Nothing();
    }
}
