package mo.balcao.cache.port;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/// Randomness for ids, lane keys and retry jitter.
@FunctionalInterface
public interface RandomSource {
    byte[] bytes(int count);

    /// A UUIDv7 (RFC 9562): the wall clock for the eye, 74 random bits for uniqueness. An id, never an order.
    default UUID uuid7(Instant wall) {
        ByteBuffer random = ByteBuffer.wrap(bytes(16));
        long high = (wall.toEpochMilli() << 16) | 0x7000L | (random.getLong() & 0x0FFFL);
        long low = 0x8000_0000_0000_0000L | (random.getLong() & 0x3FFF_FFFF_FFFF_FFFFL);
        return new UUID(high, low);
    }

    /// Uniform in [0, 1).
    default double fraction() {
        return (ByteBuffer.wrap(bytes(8)).getLong() >>> 11) * 0x1.0p-53;
    }
}
