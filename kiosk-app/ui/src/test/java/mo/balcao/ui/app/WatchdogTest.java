package mo.balcao.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class WatchdogTest {
    private final Queue<Runnable> screen = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private long now = 1_000;
    private final Watchdog dog =
            new Watchdog(
                    screen::add,
                    () -> now,
                    new Watchdog.Remedies() {
                        @Override
                        public void dump() {
                            done.add("dump");
                        }

                        @Override
                        public void replace() {
                            done.add("replace");
                        }
                    });

    private void frozenFor(Duration time) {
        for (Duration t = Duration.ZERO; t.compareTo(time) < 0; t = t.plus(Watchdog.BEAT)) {
            now += Watchdog.BEAT.toNanos();
            dog.beat();
        }
    }

    private void screenRuns() {
        while (!screen.isEmpty()) {
            screen.remove().run();
        }
    }

    @Test
    void aScreenThatAnswersIsLeftAlone() {
        for (int i = 0; i < 1000; i++) {
            frozenFor(Duration.ofMillis(400));
            screenRuns();
        }
        assertThat(done).isEmpty();
    }

    @Test
    void oneQuestionWaitsAtATime() {
        frozenFor(Duration.ofSeconds(5));

        assertThat(screen).hasSize(1);
    }

    @Test
    void stacksAreWrittenOnceAtTwoSecondsAndTheProcessIsReplacedAtTen() {
        dog.beat();
        frozenFor(Duration.ofMillis(1900));
        assertThat(done).isEmpty();
        frozenFor(Duration.ofMillis(100));
        assertThat(done).containsExactly("dump");
        frozenFor(Duration.ofMillis(7900));
        assertThat(done).containsExactly("dump");
        frozenFor(Duration.ofMillis(100));
        assertThat(done).containsExactly("dump", "replace");
    }

    @Test
    void aScreenThatComesBackIsWatchedAnew() {
        dog.beat();
        frozenFor(Duration.ofSeconds(9));
        screenRuns();
        frozenFor(Duration.ofSeconds(1));
        assertThat(done).containsExactly("dump");
        frozenFor(Duration.ofSeconds(2));
        assertThat(done).containsExactly("dump", "dump");
    }

    @Test
    void aPauseOfTheWholeProcessIsNotTheScreens() {
        dog.beat();
        now += Duration.ofMinutes(1).toNanos();
        dog.beat();

        assertThat(done).isEmpty();
    }
}
