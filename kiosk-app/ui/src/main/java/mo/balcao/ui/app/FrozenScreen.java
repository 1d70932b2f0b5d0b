package mo.balcao.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a terminal does about a screen that hangs.
///
/// @param logs folder of the log files
/// @param writeDown tells the audit journal; returns at once
record FrozenScreen(Path logs, Runnable writeDown, InstantSource wall)
        implements Watchdog.Remedies {
    private static final Logger LOG = LoggerFactory.getLogger(FrozenScreen.class);

    @Override
    public void dump() {
        writeDown.run();
        try {
            Path file = new ThreadStacks(logs).write(wall.instant());
            LOG.warn("screen.frozen: stacks in {}", file.getFileName());
        } catch (IOException e) {
            LOG.warn("screen.frozen: stacks could not be written", e);
        }
    }

    /// Without shutdown hooks: they would wait for the screen, and would end the session that is to go on.
    @Override
    public void replace() {
        Runtime.getRuntime().halt(TerminalProgram.SCREEN_FROZEN);
    }
}
