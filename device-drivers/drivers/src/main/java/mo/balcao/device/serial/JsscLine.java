package mo.balcao.device.serial;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import jssc.SerialPort;
import jssc.SerialPortException;

/// A line of the operating system through jssc 2.10, with 8 data bits, no parity and 1 stop bit.
///
/// What is avoided of jssc: `isOpened()` and its events (they do not notice a pulled plug), `readBytes(n, timeout)` (no
/// more than 4095 bytes can ever be awaited), and reading while nothing is there (blocks without end, at full load after
/// an unplugging: java-native/jssc#94). Writing has no time limit in jssc: a line that takes no bytes costs its device a
/// quarantine, so frames are kept short and a full output buffer is refused before.
public final class JsscLine implements SerialLine {
    private static final int MOST_READ = 1024;
    private static final int MOST_WAITING = 1024;
    private static final long LOOK_NANOS = Duration.ofMillis(2).toNanos();

    private final SerialPort port;

    /// How the far end says that it takes no more.
    public enum Flow {
        NONE(SerialPort.FLOWCONTROL_NONE),
        /// The RTS and CTS wires.
        RTS_CTS(SerialPort.FLOWCONTROL_RTSCTS_IN | SerialPort.FLOWCONTROL_RTSCTS_OUT),
        /// The bytes 11h and 13h from the far end.
        XON_XOFF(SerialPort.FLOWCONTROL_XONXOFF_OUT);

        private final int mode;

        Flow(int mode) {
            this.mode = mode;
        }
    }

    private JsscLine(SerialPort port) {
        this.port = port;
    }

    /// @param name a device file or a symbolic link to one; need not be in jssc's list, which has no pseudo-terminals
    public static JsscLine open(String name, int baud) throws IOException {
        return open(name, baud, Flow.NONE);
    }

    /// As [#open(String, int)].
    public static JsscLine open(String name, int baud, Flow flow) throws IOException {
        SerialPort port = new SerialPort(name);
        try {
            port.openPort();
            // False on a pseudo-terminal although the speed was set: only an exchange proves it.
            boolean _ = port.setParams(baud, 8, 1, SerialPort.PARITY_NONE);
            boolean _ = port.setFlowControlMode(flow.mode);
        } catch (SerialPortException e) {
            close(port);
            throw new IOException("cannot open " + name, e);
        }
        return new JsscLine(port);
    }

    @Override
    public int unsent() throws IOException {
        try {
            return Math.max(0, port.getOutputBufferBytesCount());
        } catch (SerialPortException e) {
            throw new IOException("line lost", e);
        }
    }

    @Override
    public void discard() {
        try {
            boolean _ = port.purgePort(SerialPort.PURGE_TXABORT | SerialPort.PURGE_TXCLEAR);
        } catch (SerialPortException _) {
            // Gone already.
        }
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        try {
            if (unsent() > MOST_WAITING) {
                throw new IOException("takes no bytes");
            }
            if (!port.writeBytes(bytes)) {
                throw new IOException("not written");
            }
        } catch (SerialPortException e) {
            throw new IOException("line lost", e);
        }
    }

    @Override
    public byte[] read(Duration atMost) throws IOException {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            int there = waiting();
            if (there > 0) {
                return read(Math.min(there, MOST_READ));
            }
            if (System.nanoTime() - end >= 0) {
                return new byte[0];
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private int waiting() throws IOException {
        try {
            int there = port.getInputBufferBytesCount();
            if (there < 0) {
                throw new IOException("line lost");
            }
            return there;
        } catch (SerialPortException e) {
            throw new IOException("line lost", e);
        }
    }

    private byte[] read(int count) throws IOException {
        try {
            return port.readBytes(count);
        } catch (SerialPortException e) {
            throw new IOException("line lost", e);
        }
    }

    @Override
    public void close() {
        close(port);
    }

    private static void close(SerialPort port) {
        try {
            boolean _ = port.isOpened() && port.closePort();
        } catch (SerialPortException _) {
            // Gone already.
        }
    }
}
