package mo.balcao.simulator.locker;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import mo.balcao.device.locker.Compartment;

/// Boards of 24 locks that speak "8A/80": bytes in, bytes out. Written from the description alone, so that it is a second
/// reading of it beside the driver's. Used by one thread at a time.
public final class Boards8a80 implements UnaryOperator<byte[]> {
    private static final int REQUEST = 5;
    private static final int LOCKS = 24;
    private static final int PULSE = 0x8A;
    private static final int STATE = 0x80;

    private final Cabinet cabinet;
    private final Set<Integer> boards;
    private final int openReads;
    private byte[] held = new byte[0];

    /// @param openReads 0x11 or 0x00: what these locks' contacts give when the door is open
    public Boards8a80(Cabinet cabinet, Set<Integer> boards, int openReads) {
        this.cabinet = cabinet;
        this.boards = Set.copyOf(boards);
        this.openReads = openReads;
    }

    /// Takes bytes off the bus and returns what the boards put on it.
    @Override
    public byte[] apply(byte[] bytes) {
        byte[] all = Arrays.copyOf(held, held.length + bytes.length);
        System.arraycopy(bytes, 0, all, held.length, bytes.length);
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        int at = 0;
        while (all.length - at >= REQUEST) {
            if (isRequest(all, at)) {
                answers.writeBytes(answer(all[at] & 0xFF, all[at + 1], all[at + 2]));
                at += REQUEST;
            } else {
                at++;
            }
        }
        held = Arrays.copyOfRange(all, at, all.length);
        return answers.toByteArray();
    }

    private static boolean isRequest(byte[] all, int at) {
        int command = all[at] & 0xFF;
        int last = all[at + 3];
        int sum = all[at] ^ all[at + 1] ^ all[at + 2] ^ all[at + 3];
        return ((command == PULSE && last == 0x11) || (command == STATE && last == 0x33))
                && (byte) sum == all[at + 4];
    }

    private byte[] answer(int command, int board, int lock) {
        if (!boards.contains(board) || !cabinet.speaks(board) || lock > LOCKS) {
            return new byte[0];
        }
        if (lock == 0) {
            return command == STATE ? wholeBoard(board) : new byte[0];
        }
        Compartment compartment = new Compartment(board, lock);
        if (command == PULSE) {
            cabinet.pulse(compartment);
            if (!cabinet.speaks(board)) {
                return new byte[0];
            }
        }
        return closed(command, board, lock, status(compartment));
    }

    /// What a board sends by itself when a door has moved.
    public byte[] report(Compartment compartment) {
        return cabinet.speaks(compartment.board())
                ? closed(STATE, compartment.board(), compartment.channel(), status(compartment))
                : new byte[0];
    }

    private byte[] wholeBoard(int board) {
        int ones = 0;
        for (int lock = 1; lock <= LOCKS; lock++) {
            if (status(new Compartment(board, lock)) == 0x11) {
                ones |= 1 << (lock - 1);
            }
        }
        return closed(STATE, board, ones >> 16, ones >> 8, ones, 0x33);
    }

    private int status(Compartment compartment) {
        return cabinet.sensor(compartment) ? openReads : openReads ^ 0x11;
    }

    private static byte[] closed(int... values) {
        byte[] frame = new byte[values.length + 1];
        byte sum = 0;
        for (int i = 0; i < values.length; i++) {
            frame[i] = (byte) values[i];
            sum ^= frame[i];
        }
        frame[values.length] = sum;
        return frame;
    }
}
