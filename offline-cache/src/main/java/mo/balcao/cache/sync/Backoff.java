package mo.balcao.cache.sync;

import java.time.Duration;
import mo.balcao.cache.port.RandomSource;

/// Full jitter: a random wait below a ceiling that doubles with each failure, 1 s to `most`.
public record Backoff(RandomSource random, Duration most) {
    public Duration after(int failures) {
        long ceiling = Math.min(most.toMillis(), 1000L << Math.min(failures, 20));
        return Duration.ofMillis((long) (random.fraction() * ceiling));
    }
}
