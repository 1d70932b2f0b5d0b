package mo.balcao.simulator.locker;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import mo.balcao.device.locker.Compartment;

/// Boards that speak "WKLY": bytes in, bytes out, and a report of each door that has moved since the last call. Written
/// from the description alone, so that it is a second reading of it beside the driver's. Used by one thread at a time.
public final class BoardsWkly implements UnaryOperator<byte[]> {
    private static final byte[] BEGINNING = "WKLY".getBytes(StandardCharsets.US_ASCII);
    private static final byte FAILED = (byte) 0xFF;

    private final Cabinet cabinet;
    private final Set<Integer> boards;
    private final int locks;
    private final int openReads;
    private final Map<Compartment, Boolean> reported = new HashMap<>();
    private byte[] held = new byte[0];

    /// @param locks on each board
    /// @param openReads 0x01 or 0x00: what these locks' contacts give when the door is open
    public BoardsWkly(Cabinet cabinet, Set<Integer> boards, int locks, int openReads) {
        this.cabinet = cabinet;
        this.boards = Set.copyOf(boards);
        this.locks = locks;
        this.openReads = openReads;
        moved();
    }

    @Override
    public byte[] apply(byte[] bytes) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        byte[] all = Arrays.copyOf(held, held.length + bytes.length);
        System.arraycopy(bytes, 0, all, held.length, bytes.length);
        int at = 0;
        while (all.length - at >= 8) {
            int length = all[at + 4];
            if (!begins(all, at) || (length != 8 && length != 9)) {
                at++;
            } else if (all.length - at < length) {
                break;
            } else {
                byte[] request = Arrays.copyOfRange(all, at, at + length);
                if (sum(request) == 0) {
                    said.writeBytes(answer(request));
                }
                at += length;
            }
        }
        held = Arrays.copyOfRange(all, at, all.length);
        said.writeBytes(moved());
        return said.toByteArray();
    }

    private static boolean begins(byte[] all, int at) {
        return Arrays.equals(all, at, at + BEGINNING.length, BEGINNING, 0, BEGINNING.length);
    }

    private static byte sum(byte[] frame) {
        byte sum = 0;
        for (byte b : frame) {
            sum ^= b;
        }
        return sum;
    }

    private byte[] answer(byte[] request) {
        int board = request[5];
        if (!boards.contains(board) || !cabinet.speaks(board)) {
            return new byte[0];
        }
        int command = request[6] & 0xFF;
        return switch (command) {
            case 0x82, 0x83 -> request.length == 9 ? one(board, command, request[7]) : new byte[0];
            case 0x84 -> request.length == 8 ? all(board) : new byte[0];
            default -> new byte[0];
        };
    }

    private byte[] one(int board, int command, int lock) {
        if (lock < 1 || lock > locks) {
            return frame(board, command, new byte[] {FAILED, (byte) lock, FAILED});
        }
        Compartment compartment = new Compartment(board, lock);
        if (command == 0x82) {
            cabinet.pulse(compartment);
        }
        return cabinet.speaks(board)
                ? frame(board, command, new byte[] {0, (byte) lock, door(compartment)})
                : new byte[0];
    }

    private byte[] all(int board) {
        byte[] data = new byte[2 + locks];
        data[1] = (byte) locks;
        for (int lock = 1; lock <= locks; lock++) {
            data[1 + lock] = door(new Compartment(board, lock));
        }
        return frame(board, 0x84, data);
    }

    private byte[] moved() {
        ByteArrayOutputStream reports = new ByteArrayOutputStream();
        for (int board : boards) {
            for (int lock = 1; cabinet.speaks(board) && lock <= locks; lock++) {
                Compartment compartment = new Compartment(board, lock);
                boolean open = cabinet.sensor(compartment);
                Boolean before = reported.put(compartment, open);
                if (before != null && before != open) {
                    reports.writeBytes(
                            frame(board, 0x85, new byte[] {(byte) lock, door(compartment)}));
                }
            }
        }
        return reports.toByteArray();
    }

    private byte door(Compartment compartment) {
        return (byte) (cabinet.sensor(compartment) ? openReads : openReads ^ 0x01);
    }

    private static byte[] frame(int board, int command, byte[] data) {
        byte[] frame = Arrays.copyOf(BEGINNING, 8 + data.length);
        frame[4] = (byte) frame.length;
        frame[5] = (byte) board;
        frame[6] = (byte) command;
        System.arraycopy(data, 0, frame, 7, data.length);
        frame[frame.length - 1] = sum(frame);
        return frame;
    }
}
