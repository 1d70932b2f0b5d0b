package mo.balcao.device;

/// Closed list of recovery codes, after XFS4IoT's ErrorEvent actions and printer/reader completion codes.
/// Each has texts in four languages in `kiosk-app`; a test there fails when one is missing.
public enum FaultCode {
    DISCONNECTED(Actor.TECHNICIAN),
    NOT_RESPONDING(Actor.TECHNICIAN),
    HARDWARE_ERROR(Actor.TECHNICIAN),
    DRIVER_STUCK(Actor.NOBODY),
    CONFIGURATION(Actor.TECHNICIAN),
    SERVICE_ABSENT(Actor.NOBODY),
    PAPER_OUT(Actor.ATTENDANT),
    PAPER_LOW(Actor.ATTENDANT),
    PAPER_JAM(Actor.ATTENDANT),
    TONER_OUT(Actor.ATTENDANT),
    TONER_LOW(Actor.ATTENDANT),
    /// Sheets lie in the printer's output until nothing more fits.
    OUTPUT_FULL(Actor.ATTENDANT),
    /// A print was taken back, at the printer or on somebody's wish.
    PRINT_CANCELLED(Actor.NOBODY),
    COVER_OPEN(Actor.ATTENDANT),
    CUTTER_ERROR(Actor.TECHNICIAN),
    OVERHEATED(Actor.NOBODY),
    CARD_TORN(Actor.RESIDENT),
    CARD_MUTE(Actor.RESIDENT),
    READER_SHARED(Actor.TECHNICIAN),
    NO_PICTURE(Actor.TECHNICIAN);

    private final Actor actor;

    FaultCode(Actor actor) {
        this.actor = actor;
    }

    public Actor actor() {
        return actor;
    }
}
