package mo.balcao.simulator.serial;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A serial cable to a device that lives behind a loopback port: a driver opens [#device] as it would `/dev/ttyUSB0`. Carries
/// what it can at once, without a speed and without the wires that say "no more": the far end must take what comes.
public final class SerialCable implements AutoCloseable {
    private static final Duration ROUND = Duration.ofMillis(20);

    private final Path link;
    private final int port;
    private @Nullable Plug plug;

    private SerialCable(Path link, int port) {
        this.link = link;
        this.port = port;
    }

    /// @param folder where the link to the pseudo-terminal is made, whose own name changes at each plugging in
    /// @param port on loopback, of the far end
    public static SerialCable plugged(Path folder, int port) throws IOException {
        SerialCable cable = new SerialCable(folder.resolve("ttyCable"), port);
        cable.plugIn();
        return cable;
    }

    /// The name to open.
    public Path device() {
        return link;
    }

    public synchronized void plugIn() throws IOException {
        if (plug == null) {
            Socket farEnd = new Socket(InetAddress.getLoopbackAddress(), port);
            farEnd.setTcpNoDelay(true);
            PseudoTerminal terminal = PseudoTerminal.open();
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, terminal.name());
            plug = new Plug(terminal, farEnd);
        }
    }

    public synchronized void unplug() {
        Plug pulled = plug;
        plug = null;
        if (pulled != null) {
            pulled.pull();
        }
    }

    @Override
    public void close() {
        unplug();
    }

    /// One plugging in, with a thread for each direction.
    private static final class Plug {
        private final PseudoTerminal terminal;
        private final Socket farEnd;
        private final Thread out;
        private final Thread in;
        private volatile boolean pulled;

        Plug(PseudoTerminal terminal, Socket farEnd) {
            this.terminal = terminal;
            this.farEnd = farEnd;
            this.out = Thread.ofPlatform().daemon().name("sim-cable-out").start(this::carryOut);
            this.in = Thread.ofPlatform().daemon().name("sim-cable-in").start(this::carryIn);
        }

        private void carryOut() {
            try (terminal) {
                OutputStream to = farEnd.getOutputStream();
                while (!pulled) {
                    to.write(terminal.read(ROUND));
                }
            } catch (IOException _) {
                // The far end is gone.
            }
        }

        private void carryIn() {
            byte[] window = new byte[256];
            try (InputStream from = farEnd.getInputStream()) {
                for (int count = from.read(window); count >= 0; count = from.read(window)) {
                    terminal.write(Arrays.copyOf(window, count));
                }
            } catch (IOException _) {
                // Either end is gone.
            }
        }

        void pull() {
            pulled = true;
            try {
                farEnd.close();
                out.join();
                in.join();
            } catch (IOException _) {
                // Closed is closed.
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
