package mo.balcao.cache;

import java.security.SecureRandom;
import java.util.concurrent.Executor;
import mo.balcao.cache.port.Alarm;
import mo.balcao.cache.port.RandomSource;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.trust.KeyCustody;

/// What the room takes from the machine. Whoever hands them in also closes them.
///
/// @param blocking runs what waits for the network, one virtual thread each
public record Ports(
        TimeSource time, RandomSource random, Alarm alarm, KeyCustody custody, Executor blocking) {

    /// Randomness of the operating system.
    public static RandomSource secureRandom() {
        SecureRandom secure = new SecureRandom();
        return count -> {
            byte[] bytes = new byte[count];
            secure.nextBytes(bytes);
            return bytes;
        };
    }
}
