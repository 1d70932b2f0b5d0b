package mo.balcao.device.document.ipp;

import java.nio.ByteBuffer;

/// Looks through an IPP packet (RFC 8010 §3) before the library reads it: jipp 0.7.16 descends once per nested
/// collection without a bound, so that 100 kB of a hostile answer overflow the stack.
final class PacketShape {
    private static final int DEEPEST = 8;
    private static final int HEADER = 8;
    private static final int END_OF_ATTRIBUTES = 0x03;
    private static final int FIRST_VALUE_TAG = 0x10;
    private static final int BEGIN_COLLECTION = 0x34;
    private static final int END_COLLECTION = 0x37;

    private PacketShape() {}

    /// Whether it is whole, ends as a packet ends, and nests no deeper than any printer does.
    static boolean sound(byte[] packet) {
        if (packet.length <= HEADER) {
            return false;
        }
        ByteBuffer in = ByteBuffer.wrap(packet).position(HEADER);
        int depth = 0;
        while (in.hasRemaining()) {
            int tag = in.get() & 0xFF;
            if (tag == END_OF_ATTRIBUTES) {
                return depth == 0;
            }
            if (tag >= FIRST_VALUE_TAG) {
                depth += tag == BEGIN_COLLECTION ? 1 : tag == END_COLLECTION ? -1 : 0;
                if (depth < 0 || depth > DEEPEST || !skipped(in) || !skipped(in)) {
                    return false;
                }
            }
        }
        return false;
    }

    /// Steps over a name or a value: two bytes of length, then as many bytes.
    private static boolean skipped(ByteBuffer in) {
        if (in.remaining() < 2) {
            return false;
        }
        int length = in.getShort() & 0xFFFF;
        if (in.remaining() < length) {
            return false;
        }
        in.position(in.position() + length);
        return true;
    }
}
