package mo.balcao.device.printer.escpos;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;

/// Bytes to and from a slip printer, never blocking for longer than it is told: a printer that is out of paper stops taking
/// bytes, and a blocking write would then wait for ever. An [IOException] means that the link is gone.
interface PrinterLink extends AutoCloseable {
    /// Writes what fits now, after waiting at most `timeout` for room or for something to read.
    void write(ByteBuffer bytes, Duration timeout) throws IOException;

    /// Hands over what has arrived, after waiting at most `timeout` for a first byte.
    void read(StatusReader reader, Duration timeout) throws IOException;

    /// Closes without sending what still waits.
    void abort();

    @Override
    void close();

    /// Connects anew each time.
    @FunctionalInterface
    interface Opener {
        PrinterLink open() throws IOException;
    }
}
