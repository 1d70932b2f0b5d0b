package mo.balcao.device.locker.board;

import java.util.Arrays;
import java.util.Optional;
import mo.balcao.device.locker.board.Frame8a80.Answer;

/// Finds answers in what arrives, whatever stands between them. Frames have no length and no end mark: a board's answer
/// of seven bytes may begin like a lock's of five, so that five bytes are believed only when nothing follows for a while
/// or when what follows does not fit.
final class FrameReader8a80 {
    private static final int SHORT = 5;
    private static final int LONG = 7;
    private static final int MOST = 4096;

    private byte[] held = new byte[0];

    void accept(byte[] bytes) {
        int from = Math.max(0, bytes.length - MOST);
        int kept = held.length + bytes.length > MOST ? 0 : held.length;
        byte[] all = Arrays.copyOf(held, kept + bytes.length - from);
        System.arraycopy(bytes, from, all, kept, bytes.length - from);
        held = all;
    }

    /// The next answer, if one is complete.
    ///
    /// @param quiet whether nothing has arrived lately
    Optional<Answer> next(boolean quiet) {
        while (held.length > 0) {
            if (at(0) == Frame8a80.OPEN || at(0) == Frame8a80.STATE) {
                if (held.length < SHORT) {
                    return Optional.empty();
                }
                if (isBoard()) {
                    return Optional.of(take(LONG, board()));
                }
                if (!quiet && mayBecomeBoard()) {
                    return Optional.empty();
                }
                if (isLock()) {
                    return Optional.of(take(SHORT, new Answer.Lock(at(0), at(1), at(2), at(3))));
                }
            }
            drop(1);
        }
        return Optional.empty();
    }

    private boolean isBoard() {
        return held.length >= LONG
                && at(0) == Frame8a80.STATE
                && at(5) == Frame8a80.ASK
                && checks(LONG);
    }

    /// Except for unlocking, a request of ours that the bus echoes fits neither.
    private boolean isLock() {
        return at(2) != 0 && (at(3) == Frame8a80.ZERO || at(3) == Frame8a80.ONE) && checks(SHORT);
    }

    private boolean mayBecomeBoard() {
        return at(0) == Frame8a80.STATE
                && held.length < LONG
                && (held.length == SHORT || at(5) == Frame8a80.ASK);
    }

    private Answer board() {
        return new Answer.Board(at(1), at(4) | (at(3) << 8) | (at(2) << 16));
    }

    private boolean checks(int length) {
        int sum = 0;
        for (int i = 0; i < length - 1; i++) {
            sum ^= at(i);
        }
        return sum == at(length - 1);
    }

    private int at(int i) {
        return held[i] & 0xFF;
    }

    private Answer take(int count, Answer answer) {
        drop(count);
        return answer;
    }

    /// Whatever is held belongs to the past.
    void forget() {
        held = new byte[0];
    }

    private void drop(int count) {
        held = Arrays.copyOfRange(held, count, held.length);
    }
}
