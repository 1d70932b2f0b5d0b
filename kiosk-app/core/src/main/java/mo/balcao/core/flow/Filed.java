package mo.balcao.core.flow;

import java.time.Instant;

/// How far a captured case has come when the resident is told.
public sealed interface Filed {
    /// @param number the platform's filing number, the only legal one
    record AtPlatform(String number, Instant serverTime) implements Filed {}

    /// Durable here, not filed; the number is the terminal's own.
    record HereOnly(String reference) implements Filed {}
}
