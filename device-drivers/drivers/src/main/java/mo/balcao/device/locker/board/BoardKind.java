package mo.balcao.device.locker.board;

import java.util.Optional;
import mo.balcao.device.serial.SerialLine;

/// The makers' frames that are known, and what boards may be on a line of them.
public enum BoardKind {
    /// Status bytes 00 and 11, boards from 1 by their switches.
    EIGHT_A_EIGHTY("8a80", 1, 32, 24, 0x11) {
        @Override
        LockBus bus(SerialLine line, Wiring wiring) {
            return new Bus8a80(line, wiring);
        }
    },
    /// Status bytes 00 and 01, boards from 0, and they report by themselves. How many boards or locks there may be is
    /// not written down; a frame has room for 245 locks.
    WKLY("wkly", 0, 31, 64, 0x01) {
        @Override
        LockBus bus(SerialLine line, Wiring wiring) {
            return new BusWkly(line, wiring);
        }
    };

    private final String word;
    private final int firstBoard;
    private final int lastBoard;
    private final int mostLocks;
    private final int one;

    BoardKind(String word, int firstBoard, int lastBoard, int mostLocks, int one) {
        this.word = word;
        this.firstBoard = firstBoard;
        this.lastBoard = lastBoard;
        this.mostLocks = mostLocks;
        this.one = one;
    }

    static Optional<BoardKind> named(String word) {
        for (BoardKind kind : values()) {
            if (kind.word.equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    int firstBoard() {
        return firstBoard;
    }

    int lastBoard() {
        return lastBoard;
    }

    int mostLocks() {
        return mostLocks;
    }

    /// The status byte that is not 00.
    int one() {
        return one;
    }

    abstract LockBus bus(SerialLine line, Wiring wiring);
}
