package mo.balcao.device.printer.escpos;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import mo.balcao.device.serial.SerialLine;

/// A serial line as a printer's link. No more is handed to the operating system than the line carries in a moment: what
/// waits there can neither be cleared by a command nor be known to be on paper.
final class SerialPrinterLink implements PrinterLink {
    private static final int MOST_WAITING = 256;
    private static final Duration SOON = Duration.ofMillis(5);

    private final SerialLine line;
    private byte[] arrived = new byte[0];

    SerialPrinterLink(SerialLine line) {
        this.line = line;
    }

    @Override
    public void write(ByteBuffer bytes, Duration timeout) throws IOException {
        long end = System.nanoTime() + timeout.toNanos();
        int room = MOST_WAITING - line.unsent();
        while (room <= 0 && System.nanoTime() - end < 0 && arrived.length == 0) {
            arrived = line.read(SOON);
            room = MOST_WAITING - line.unsent();
        }
        if (room > 0) {
            byte[] part = new byte[Math.min(room, bytes.remaining())];
            bytes.get(part);
            line.write(part);
        }
    }

    @Override
    public void read(StatusReader reader, Duration timeout) throws IOException {
        byte[] before = arrived;
        arrived = new byte[0];
        hand(before, reader);
        hand(line.read(before.length > 0 ? Duration.ZERO : timeout), reader);
    }

    private static void hand(byte[] bytes, StatusReader reader) {
        for (byte b : bytes) {
            reader.accept(b & 0xFF);
        }
    }

    @Override
    public void abort() {
        line.discard();
        line.close();
    }

    @Override
    public void close() {
        line.close();
    }
}
