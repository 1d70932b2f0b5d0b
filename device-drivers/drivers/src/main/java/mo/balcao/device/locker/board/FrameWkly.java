package mo.balcao.device.locker.board;

import java.util.List;

/// The frames of "WKLY" lock boards: 9600 8N1; these four letters, the length of the whole frame, the board's address, a
/// command, data, and the XOR of all before it. After <https://www.cnblogs.com/chen1880/p/15762065.html>; the answers to
/// 83 and 84 and the report 85 as the tests of a public program print them, with which two others agree. No maker's sheet
/// was to be had.
final class FrameWkly {
    static final int OPEN = 0x82;
    static final int STATE = 0x83;
    static final int BOARD = 0x84;
    static final int REPORT = 0x85;

    /// The status of an answer to a command that was carried out; FF says that it was not.
    static final int DONE = 0x00;

    private FrameWkly() {}

    static byte[] unlock(int board, int lock) {
        return HeldBytes.closed('W', 'K', 'L', 'Y', 9, board, OPEN, lock);
    }

    static byte[] readLock(int board, int lock) {
        return HeldBytes.closed('W', 'K', 'L', 'Y', 9, board, STATE, lock);
    }

    static byte[] readBoard(int board) {
        return HeldBytes.closed('W', 'K', 'L', 'Y', 8, board, BOARD);
    }

    /// What a board says. A door is 00 or 01, which of them means "open" is a matter of wiring, and anything else says
    /// nothing.
    sealed interface Answer {
        /// @param function [#OPEN] or [#STATE]
        /// @param status [#DONE], or the board could not
        record Lock(int function, int board, int status, int lock, int door) implements Answer {}

        /// @param doors from lock 1 on
        record Board(int board, int status, List<Integer> doors) implements Answer {}

        /// A door has moved, with or without a pulse.
        record Report(int board, int lock, int door) implements Answer {}
    }
}
