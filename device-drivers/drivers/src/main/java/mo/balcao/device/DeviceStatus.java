package mo.balcao.device;

/// The state of a device as last *observed*; XFS4IoT's DeviceStatus. Nothing observed yet, or nothing
/// observed lately, is [Starting] or [Offline], never [Online].
public sealed interface DeviceStatus {
    /// Being opened, not yet heard from.
    record Starting() implements DeviceStatus {}

    /// Answers, and can do its work.
    record Online() implements DeviceStatus {}

    /// Answers and can do its work, but somebody should look at it soon (paper low).
    record Limited(Fault warning) implements DeviceStatus {}

    /// Not reachable now; the driver keeps trying with back-off, for ever.
    record Offline(Fault fault) implements DeviceStatus {}

    /// Answers, cannot work, and a person on the spot can clear it (paper out, cover open).
    record UserError(Fault fault) implements DeviceStatus {}

    /// Answers, cannot work, and needs a technician.
    record HardwareError(Fault fault) implements DeviceStatus {}

    /// The driver did not come back from native code; its thread is abandoned and it is being re-created.
    record Quarantined(Fault fault, int times) implements DeviceStatus {}

    /// Whether a command accepted now can be expected to work.
    default boolean serves() {
        return switch (this) {
            case Online _, Limited _ -> true;
            case Starting _, Offline _, UserError _, HardwareError _, Quarantined _ -> false;
        };
    }
}
