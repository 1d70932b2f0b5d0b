package mo.balcao.device.locker.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import mo.balcao.device.serial.SerialLine;

/// A line with a script: for each question that is written, what arrives until the next one, piece by piece. Passes no
/// time. Hexadecimal throughout.
final class ScriptedLine implements SerialLine {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    private final Deque<List<String>> answers = new ArrayDeque<>();
    private final Deque<byte[]> arriving = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private boolean pulled;

    /// To the next question that has no answer yet.
    ScriptedLine answer(String... pieces) {
        answers.add(List.of(pieces));
        return this;
    }

    /// Before any question.
    ScriptedLine unasked(String piece) {
        arriving.add(bytes(piece));
        return this;
    }

    void pull() {
        pulled = true;
    }

    List<String> asked() {
        return asked;
    }

    static byte[] bytes(String hex) {
        return HEX.parseHex(hex);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        needPlug();
        asked.add(HEX.formatHex(bytes));
        List<String> pieces = answers.poll();
        if (pieces != null) {
            pieces.forEach(p -> arriving.add(bytes(p)));
        }
    }

    @Override
    public int unsent() {
        return 0;
    }

    @Override
    public void discard() {
        arriving.clear();
    }

    @Override
    public byte[] read(Duration atMost) throws IOException {
        needPlug();
        if (atMost.isZero()) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            arriving.forEach(all::writeBytes);
            arriving.clear();
            return all.toByteArray();
        }
        byte[] next = arriving.poll();
        return next == null ? new byte[0] : next;
    }

    private void needPlug() throws IOException {
        if (pulled) {
            throw new IOException("pulled");
        }
    }

    @Override
    public void close() {
        pulled = true;
    }
}
