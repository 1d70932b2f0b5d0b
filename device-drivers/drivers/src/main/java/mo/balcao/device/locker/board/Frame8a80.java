package mo.balcao.device.locker.board;

/// The frames of "8A/80" lock boards: 9600 8N1, up to 32 boards, last byte the XOR of all before it. After the makers'
/// description at <https://blog.csdn.net/u012909822/article/details/147892413>, with which three public programs agree.
final class Frame8a80 {
    static final int OPEN = 0x8A;
    static final int STATE = 0x80;
    static final int ASK = 0x33;
    static final int ONE = 0x11;
    static final int ZERO = 0x00;

    private Frame8a80() {}

    static byte[] unlock(int board, int lock) {
        return HeldBytes.closed(OPEN, board, lock, ONE);
    }

    static byte[] readLock(int board, int lock) {
        return HeldBytes.closed(STATE, board, lock, ASK);
    }

    static byte[] readBoard(int board) {
        return HeldBytes.closed(STATE, board, 0, ASK);
    }

    /// What a board says.
    sealed interface Answer {
        /// @param function [#OPEN] or [#STATE]
        /// @param status [#ZERO] or [#ONE]; which one means "open" is a matter of wiring
        record Lock(int function, int board, int lock, int status) implements Answer {}

        /// @param ones bit 0 = lock 1: where it is set, that lock's status is [#ONE]. That bits and bytes mean the same
        ///     is not written down anywhere; the connection compares them before it says that a door opened.
        record Board(int board, int ones) implements Answer {}
    }
}
