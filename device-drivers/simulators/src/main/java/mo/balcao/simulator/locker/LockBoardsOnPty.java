package mo.balcao.simulator.locker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import mo.balcao.simulator.serial.PseudoTerminal;
import org.jspecify.annotations.Nullable;

/// Lock boards behind a serial port that the operating system makes: a driver opens [#device] as it would `/dev/ttyUSB0`.
/// The cabinet and the link outlive [#unplug].
public final class LockBoardsOnPty implements AutoCloseable {
    private static final Duration ROUND = Duration.ofMillis(50);

    private final Path link;
    private final Cabinet cabinet;
    private final Set<Integer> boards;
    private final int openReads;
    private @Nullable Plug plug;

    private LockBoardsOnPty(Path link, Cabinet cabinet, Set<Integer> boards, int openReads) {
        this.link = link;
        this.cabinet = cabinet;
        this.boards = Set.copyOf(boards);
        this.openReads = openReads;
    }

    /// @param folder where the link to the pseudo-terminal is made, whose own name changes at each plugging in
    /// @param openReads see [Boards8a80]
    public static LockBoardsOnPty start(
            Path folder, Cabinet cabinet, Set<Integer> boards, int openReads) throws IOException {
        LockBoardsOnPty peer =
                new LockBoardsOnPty(folder.resolve("ttyLocks"), cabinet, boards, openReads);
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
            plug = new Plug(terminal, new Boards8a80(cabinet, boards, openReads));
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
        private final Boards8a80 boards;
        private final Thread thread;
        private volatile boolean pulled;

        Plug(PseudoTerminal terminal, Boards8a80 boards) {
            this.terminal = terminal;
            this.boards = boards;
            this.thread = Thread.ofPlatform().daemon().name("sim-lock-boards").start(this::run);
        }

        private void run() {
            try (terminal) {
                while (!pulled) {
                    byte[] said = boards.hear(terminal.read(ROUND));
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
