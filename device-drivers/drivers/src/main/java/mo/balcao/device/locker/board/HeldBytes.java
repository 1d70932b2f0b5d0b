package mo.balcao.device.locker.board;

import java.util.Arrays;

/// What has arrived and was not yet understood: at most 4096 bytes, beyond which the older ones are forgotten.
final class HeldBytes {
    private static final int MOST = 4096;

    private byte[] held = new byte[0];

    void accept(byte[] bytes) {
        int from = Math.max(0, bytes.length - MOST);
        int kept = held.length + bytes.length > MOST ? 0 : held.length;
        byte[] all = Arrays.copyOf(held, kept + bytes.length - from);
        System.arraycopy(bytes, from, all, kept, bytes.length - from);
        held = all;
    }

    int size() {
        return held.length;
    }

    int at(int i) {
        return held[i] & 0xFF;
    }

    void drop(int count) {
        held = Arrays.copyOfRange(held, count, held.length);
    }

    void forget() {
        held = new byte[0];
    }

    /// Whether the last of the first `length` bytes is the XOR of those before it.
    boolean checks(int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum ^= at(i);
        }
        return sum == 0;
    }

    /// A frame whose last byte is the XOR of those before it.
    static byte[] closed(int... bytes) {
        byte[] frame = new byte[bytes.length + 1];
        for (int i = 0; i < bytes.length; i++) {
            frame[i] = (byte) bytes[i];
            frame[bytes.length] ^= frame[i];
        }
        return frame;
    }
}
