package mo.balcao.device.serial;

import java.io.IOException;
import java.time.Duration;

/// An open serial line. An [IOException] means that it is gone: close it and open another one, by name.
public interface SerialLine extends AutoCloseable {
    /// Hands all bytes to the operating system, which may still hold them when this returns.
    void write(byte[] bytes) throws IOException;

    /// How many of those bytes it still holds, as far as it tells; 0 where it does not.
    int unsent() throws IOException;

    /// Forgets what it still holds. Throws nothing.
    void discard();

    /// What has arrived, after waiting at most `atMost` for a first byte; empty when nothing has. Up to 1024 bytes.
    byte[] read(Duration atMost) throws IOException;

    /// Gives the line back. Throws nothing.
    @Override
    void close();

    /// Opens the line anew each time: a plug that was pulled and put back is another file.
    @FunctionalInterface
    interface Opener {
        SerialLine open() throws IOException;
    }
}
