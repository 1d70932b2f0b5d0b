package mo.balcao.device.locker;

/// A compartment as last observed.
public record Bay(Door door, Contents contents) {
    public static final Bay UNKNOWN = new Bay(new Door.Unknown(), Contents.UNKNOWN);

    public enum Contents {
        EMPTY,
        OCCUPIED,
        /// The board has no such sensor, or does not answer.
        UNKNOWN
    }
}
