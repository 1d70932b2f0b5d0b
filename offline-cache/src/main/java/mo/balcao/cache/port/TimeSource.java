package mo.balcao.cache.port;

import java.time.Instant;

/// The terminal's clocks. Order never comes from `wall`.
public interface TimeSource {
    Instant wall();

    /// Nanoseconds since an arbitrary moment of this boot; never goes back.
    long monotonicNanos();

    /// Changes with every boot of the machine.
    String bootId();

    /// `synchronised`, `unknown` or `untrusted`; sent with every record.
    String quality();
}
