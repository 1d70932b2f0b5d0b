package mo.balcao.ui.app;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks the screen's thread for a sign of life, over and over, and acts when none comes: a frozen screen is noticed at
/// 500 ms, the stacks of all threads are written down at 2 s, and the process is replaced at 10 s, so that the resident
/// goes on in a new one (docs/adr/0013). One thread; [#beat] is one turn of it.
final class Watchdog {
    static final Duration NOTICE = Duration.ofMillis(500);
    static final Duration DUMP = Duration.ofSeconds(2);
    static final Duration REPLACE = Duration.ofSeconds(10);

    /// How often the thread turns; a freeze is noticed at most this much late.
    static final Duration BEAT = Duration.ofMillis(100);

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    private final Executor screen;
    private final LongSupplier nanos;
    private final Remedies remedies;
    private volatile long answered;
    private long asked;
    private long last;
    private Duration silence = Duration.ZERO;
    private Stage stage = Stage.ALIVE;

    /// What is done about it. None may wait for the screen's thread.
    interface Remedies {
        void dump();

        void replace();
    }

    private enum Stage {
        ALIVE,
        NOTICED,
        DUMPED,
        REPLACED
    }

    /// @param screen hands work to the screen's thread and returns at once
    /// @param nanos monotonic
    Watchdog(Executor screen, LongSupplier nanos, Remedies remedies) {
        this.screen = screen;
        this.nanos = nanos;
        this.remedies = remedies;
        this.last = nanos.getAsLong();
    }

    void beat() {
        long now = nanos.getAsLong();
        Duration gap = Duration.ofNanos(now - last);
        last = now;
        if (asked == answered) {
            alive();
            silence = Duration.ZERO;
            long question = ++asked;
            screen.execute(() -> answered = question);
            return;
        }
        // Of a pause of the whole process the screen is not to blame: little of it counts.
        silence = silence.plus(gap.compareTo(NOTICE) < 0 ? gap : NOTICE);
        late();
    }

    private void alive() {
        if (stage != Stage.ALIVE) {
            LOG.warn("screen.answers-again");
            stage = Stage.ALIVE;
        }
    }

    private void late() {
        if (stage == Stage.ALIVE && silence.compareTo(NOTICE) >= 0) {
            stage = Stage.NOTICED;
            LOG.warn("screen.late: no answer for {} ms", silence.toMillis());
        }
        if (stage == Stage.NOTICED && silence.compareTo(DUMP) >= 0) {
            stage = Stage.DUMPED;
            remedies.dump();
        }
        if (stage == Stage.DUMPED && silence.compareTo(REPLACE) >= 0) {
            stage = Stage.REPLACED;
            LOG.error("screen.replaced: no answer for {} ms", silence.toMillis());
            remedies.replace();
        }
    }

    /// Turns until the returned act ends it.
    Runnable start() {
        Thread thread = Thread.ofPlatform().name("screen-watchdog").daemon().unstarted(this::turn);
        thread.start();
        return thread::interrupt;
    }

    private void turn() {
        try {
            while (true) {
                beat();
                Thread.sleep(BEAT);
            }
        } catch (InterruptedException _) {
            LOG.debug("screen.watch-ended");
        }
    }
}
