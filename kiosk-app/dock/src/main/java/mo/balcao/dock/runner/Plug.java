package mo.balcao.dock.runner;

import java.io.IOException;
import java.time.Duration;
import mo.balcao.dock.control.GlassRemote;
import mo.balcao.dock.journey.Album;
import mo.balcao.dock.journey.Machine;
import mo.balcao.dock.journey.Walk;
import mo.balcao.dock.world.Waiting;
import org.jspecify.annotations.Nullable;

/// The terminal's process in a journey's hands. Closing it ends what still runs.
final class Plug implements Machine, AutoCloseable {
    /// The terminal's exit code when its own watchdog ends it.
    private static final int FROZEN = 70;

    private static final Duration FREEZING = Duration.ofSeconds(30);

    private final TerminalChild terminal;
    private final Album album;
    private @Nullable GlassRemote glass;

    Plug(TerminalChild terminal, Album album) {
        this.terminal = terminal;
        this.album = album;
    }

    @Override
    public Walk on() throws IOException {
        terminal.start();
        GlassRemote seen = terminal.glass();
        glass = seen;
        return new Walk(seen, album);
    }

    @Override
    public Walk replaced() throws IOException {
        Integer code = Waiting.until("the end of the frozen process", FREEZING, terminal::exitCode);
        if (code != FROZEN) {
            throw new IOException("the frozen process ended with " + code);
        }
        letGo();
        return on();
    }

    @Override
    public void powerCut() throws IOException {
        terminal.kill();
        letGo();
    }

    @Override
    public void off() throws IOException {
        GlassRemote seen = glass;
        if (seen != null && terminal.alive()) {
            seen.quit();
            terminal.awaitEnd();
        }
        letGo();
        terminal.close();
    }

    /// A picture of where a journey stopped, if there is still a screen.
    void lastLook() {
        GlassRemote seen = glass;
        if (seen != null && terminal.alive()) {
            try {
                new Walk(seen, album).picture("stopped-here");
            } catch (IOException e) {
                System.err.println("balcao: no picture of it: " + e.getMessage());
            }
        }
    }

    @Override
    public void close() throws IOException {
        letGo();
        terminal.close();
    }

    private void letGo() throws IOException {
        GlassRemote seen = glass;
        glass = null;
        if (seen != null) {
            seen.close();
        }
    }
}
