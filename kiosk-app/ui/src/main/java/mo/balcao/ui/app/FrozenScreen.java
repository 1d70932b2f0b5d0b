package mo.balcao.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import mo.balcao.cache.journal.AuditJournal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a terminal does about a screen that hangs.
///
/// @param logs folder of the log files
record FrozenScreen(Path logs, AuditJournal audit, InstantSource wall)
        implements Watchdog.Remedies {
    private static final Logger LOG = LoggerFactory.getLogger(FrozenScreen.class);

    /// Stable; auditors search for it. Written by the watchdog, not by a session: the session may be well.
    static final String EVENT = "screen.frozen";

    @Override
    public void dump() {
        audit.append(EVENT, Map.of())
                .whenComplete((_, failure) -> {
                    if (failure != null) {
                        LOG.warn("audit.not-written {}", EVENT, failure);
                    }
                });
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
