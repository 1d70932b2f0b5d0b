package mo.balcao.dock.runner;

import static mo.balcao.dock.runner.Run.say;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mo.balcao.dock.window.DockWindow;
import mo.balcao.dock.world.World;

/// The run with a display: the terminal on the screen, the dock beside it, and whatever dies started again, as the system
/// would. Ends when the terminal or the dock is closed, or on Ctrl-C.
final class Attendance {
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration BUSY = Duration.ofMinutes(1);
    private static final int MOST_RESTARTS = 6;

    private final Holder holder;
    private final PlatformChild platform;
    private final World world;
    private final TerminalChild terminal;
    private final BlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();
    private final Deque<Long> restarts = new ArrayDeque<>();

    /// What the person at the dock wants of the processes.
    private enum Wish {
        POWER_CUT,
        END
    }

    Attendance(Holder holder, PlatformChild platform, World world, TerminalChild terminal) {
        this.holder = holder;
        this.platform = platform;
        this.world = world;
        this.terminal = terminal;
    }

    /// The exit code.
    int call() throws IOException {
        terminal.start();
        terminal.glass().close();
        holder.keep(
                DockWindow.open(
                        world,
                        platform.operator(),
                        terminal.station().id(),
                        terminal.station() == Station.LOCKER,
                        () -> wishes.add(Wish.POWER_CUT),
                        () -> wishes.add(Wish.END)));
        say("The terminal and the dock are on the screen. Ctrl-C ends everything.");
        while (true) {
            Optional<Wish> wish = wish();
            if (wish.equals(Optional.of(Wish.END))) {
                return 0;
            }
            if (wish.equals(Optional.of(Wish.POWER_CUT))) {
                terminal.kill();
            }
            if (terminal.exitCode().equals(Optional.of(0))) {
                return 0;
            }
            if (!platform.alive()) {
                again("the central platform");
                platform.startAgain();
            }
            if (!terminal.alive()) {
                again("the terminal");
                terminal.start();
                terminal.glass().close();
            }
        }
    }

    /// @throws IOException when starting again does not help
    private void again(String what) throws IOException {
        long now = System.nanoTime();
        restarts.addLast(now);
        while (now - restarts.getFirst() > BUSY.toNanos()) {
            restarts.removeFirst();
        }
        if (restarts.size() > MOST_RESTARTS) {
            throw new IOException(what + " ends again and again; the logs are in the data folder");
        }
        say("Starting " + what + " again");
    }

    private Optional<Wish> wish() throws IOException {
        try {
            return Optional.ofNullable(wishes.poll(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
