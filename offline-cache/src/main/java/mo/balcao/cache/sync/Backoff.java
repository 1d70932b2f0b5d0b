package mo.balcao.cache.sync;

import java.time.Duration;
import mo.balcao.cache.port.RandomSource;

/// Full jitter: a random wait below a ceiling that doubles with each failure, from 1 s to `most`.
public record Backoff(RandomSource random, Duration most) {
    private static final long FIRST_MILLIS = 1000;
    private static final int MOST_DOUBLINGS = 20;
    private static final long MOST_ASKED_SECONDS = 3600;

    /// What the other side asks for counts, up to an hour: no mistake of a gateway silences a terminal for days.
    static Duration bounded(long seconds) {
        return Duration.ofSeconds(Math.clamp(seconds, 0, MOST_ASKED_SECONDS));
    }

    /// @param failures how many came before this one
    public Duration after(int failures) {
        long ceiling =
                Math.min(most.toMillis(), FIRST_MILLIS << Math.min(failures, MOST_DOUBLINGS));
        return Duration.ofMillis((long) (random.fraction() * ceiling));
    }
}
