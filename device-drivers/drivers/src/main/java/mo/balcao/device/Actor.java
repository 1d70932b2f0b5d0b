package mo.balcao.device;

/// Who must act before a fault can go away. The texts that tell them what to do live in `kiosk-app`.
public enum Actor {
    RESIDENT,
    ATTENDANT,
    TECHNICIAN,
    SUPPLIER,
    /// The device recovers by itself.
    NOBODY
}
