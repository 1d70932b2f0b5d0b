package mo.balcao.device.driver;

import java.time.Duration;

/// One model of device at one address. Connects for ever: after each loss [#connect] is called again.
///
/// @param <C> what a connection can do, beyond being polled
/// @param <S> what is observed at each poll besides the status (card in the slot, paper, picture)
public interface Driver<C extends Connection<S>, S> {
    /// Opens the device, or says why not. May block up to [#callLimit].
    C connect() throws DeviceException;

    /// What holds as long as nothing has been observed.
    S unknown();

    /// How often to poll; after three missed polls the device counts as removed.
    default Duration pollEvery() {
        return Duration.ofMillis(500);
    }

    /// Longest time that [#connect] or [Connection#poll] may take before it counts as stuck.
    default Duration callLimit() {
        return Duration.ofSeconds(10);
    }
}
