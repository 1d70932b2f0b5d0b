package mo.balcao.platform.server.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import mo.balcao.platform.server.wire.TerminalId;

/// Against guessing: a terminal that shows many bad codes in a minute is told to wait. As many entries as terminals.
public final class FailureBudget {
    private static final int MOST = 30;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Map<TerminalId, ArrayDeque<Instant>> failures = new HashMap<>();

    public FailureBudget(InstantSource clock) {
        this.clock = clock;
    }

    public synchronized boolean spent(TerminalId terminal) {
        var recent = failures.get(terminal);
        if (recent == null) {
            return false;
        }
        Instant then = clock.instant().minus(WINDOW);
        while (!recent.isEmpty() && recent.getFirst().isBefore(then)) {
            recent.removeFirst();
        }
        return recent.size() >= MOST;
    }

    public synchronized void failed(TerminalId terminal) {
        failures.computeIfAbsent(terminal, _ -> new ArrayDeque<>()).addLast(clock.instant());
    }
}
