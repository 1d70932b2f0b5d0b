package mo.balcao.device.factory;

/// What came of an address.
public sealed interface Opening<P> {
    record Opened<P>(P port) implements Opening<P> {}

    /// @param reason one line for the technician: what is wrong and what is allowed
    record Refused<P>(String reason) implements Opening<P> {}
}
