package mo.balcao.device.locker.board;

import java.util.Optional;
import mo.balcao.device.locker.board.Frame8a80.Answer;

/// Finds answers in what arrives, whatever stands between them. Frames have no length and no end mark: a board's answer
/// of seven bytes may begin like a lock's of five, so that five bytes are believed only when nothing follows for a while
/// or when what follows does not fit.
final class FrameReader8a80 implements FrameReader<Answer> {
    private static final int SHORT = 5;
    private static final int LONG = 7;

    private final HeldBytes held = new HeldBytes();

    @Override
    public void accept(byte[] bytes) {
        held.accept(bytes);
    }

    @Override
    public Optional<Answer> next(boolean quiet) {
        while (held.size() > 0) {
            if (held.at(0) == Frame8a80.OPEN || held.at(0) == Frame8a80.STATE) {
                if (held.size() < SHORT) {
                    return Optional.empty();
                }
                if (isBoard()) {
                    return Optional.of(take(LONG, board()));
                }
                if (!quiet && mayBecomeBoard()) {
                    return Optional.empty();
                }
                if (isLock()) {
                    return Optional.of(
                            take(
                                    SHORT,
                                    new Answer.Lock(
                                            held.at(0), held.at(1), held.at(2), held.at(3))));
                }
            }
            held.drop(1);
        }
        return Optional.empty();
    }

    private boolean isBoard() {
        return held.size() >= LONG
                && held.at(0) == Frame8a80.STATE
                && held.at(5) == Frame8a80.ASK
                && held.checks(LONG);
    }

    /// Except for unlocking, a request of ours that the bus echoes fits neither.
    private boolean isLock() {
        return held.at(2) != 0
                && (held.at(3) == Frame8a80.ZERO || held.at(3) == Frame8a80.ONE)
                && held.checks(SHORT);
    }

    private boolean mayBecomeBoard() {
        return held.at(0) == Frame8a80.STATE
                && held.size() < LONG
                && (held.size() == SHORT || held.at(5) == Frame8a80.ASK);
    }

    private Answer board() {
        return new Answer.Board(held.at(1), held.at(4) | (held.at(3) << 8) | (held.at(2) << 16));
    }

    private Answer take(int count, Answer answer) {
        held.drop(count);
        return answer;
    }

    @Override
    public void forget() {
        held.forget();
    }
}
