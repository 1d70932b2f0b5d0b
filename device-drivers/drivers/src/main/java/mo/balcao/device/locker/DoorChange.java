package mo.balcao.device.locker;

/// A door that was found to be in another state than before.
public record DoorChange(Compartment compartment, Door before, Door now) {}
