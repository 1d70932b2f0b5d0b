package mo.balcao.simulator.locker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import mo.balcao.simulator.serial.PseudoTerminal;
import org.jspecify.annotations.Nullable;

/// Lock boards behind a serial port that the operating system makes: a driver opens [#device] as it would `/dev/ttyUSB0`.
/// The cabinet and the link outlive [#unplug].
public final class LockBoardsOnPty implements AutoCloseable {
    private static final Duration ROUND = Duration.ofMillis(50);

    private final Path link;
    private final Supplier<? extends UnaryOperator<byte[]>> boards;
    private @Nullable Plug plug;

    private LockBoardsOnPty(Path link, Supplier<? extends UnaryOperator<byte[]>> boards) {
        this.link = link;
        this.boards = boards;
    }

    /// @param folder where the link to the pseudo-terminal is made, whose own name changes at each plugging in
    /// @param boards those that have just got power: from bytes heard to bytes said, asked also when nothing was heard
    public static LockBoardsOnPty start(
            Path folder, Supplier<? extends UnaryOperator<byte[]>> boards) throws IOException {
        LockBoardsOnPty peer = new LockBoardsOnPty(folder.resolve("ttyLocks"), boards);
        peer.plugIn();
        return peer;
    }

    /// The name to open.
    public Path device() {
        return link;
    }

    public synchronized void plugIn() throws IOException {
        if (plug == null) {
            PseudoTerminal terminal = PseudoTerminal.open();
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, terminal.name());
            plug = new Plug(terminal, boards.get());
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

    /// One plugging in, and the thread that answers as long as it lasts.
    private static final class Plug {
        private final PseudoTerminal terminal;
        private final UnaryOperator<byte[]> boards;
        private final Thread thread;
        private volatile boolean pulled;

        Plug(PseudoTerminal terminal, UnaryOperator<byte[]> boards) {
            this.terminal = terminal;
            this.boards = boards;
            this.thread = Thread.ofPlatform().daemon().name("sim-lock-boards").start(this::run);
        }

        private void run() {
            try (terminal) {
                while (!pulled) {
                    byte[] said = boards.apply(terminal.read(ROUND));
                    if (said.length > 0) {
                        terminal.write(said);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void pull() {
            pulled = true;
            try {
                thread.join();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
