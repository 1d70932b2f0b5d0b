package mo.balcao.cache.fake;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import mo.balcao.cache.port.RandomSource;

/// The same chance for the same seed.
public final class SeededRandom implements RandomSource {
    private final RandomGenerator generator;

    public SeededRandom(long seed) {
        generator = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Override
    public synchronized byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        generator.nextBytes(bytes);
        return bytes;
    }

    public synchronized int below(int bound) {
        return generator.nextInt(bound);
    }
}
