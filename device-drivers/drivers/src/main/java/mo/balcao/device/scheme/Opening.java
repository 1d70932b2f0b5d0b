package mo.balcao.device.scheme;

import java.util.Optional;
import java.util.function.Function;

/// What came of an address.
public sealed interface Opening<P> {
    record Opened<P>(P port) implements Opening<P> {}

    /// @param reason one line for the technician: what is wrong and what is allowed
    record Refused<P>(String reason) implements Opening<P> {}

    /// Opens what was read from an address; refuses, with the shape that is wanted, when nothing could be.
    static <A, P> Opening<P> of(Optional<A> read, String shape, Function<A, P> opener) {
        return read.<Opening<P>>map(place -> new Opened<>(opener.apply(place)))
                .orElseGet(() -> new Refused<>("expected " + shape));
    }
}
