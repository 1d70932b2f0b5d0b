package mo.balcao.core.text;

import java.util.Arrays;
import java.util.Optional;

/// Everything that can stand between a resident and what they came for. Each has a title, an explanation and
/// what to do next, in four languages. Names equal the codes of the platform's contract, of `CaptureOutcome` and
/// of `FaultCode` where there are such; a test holds them together.
public enum ProblemCode {
    // The code that was shown, and who it stands for
    TOKEN_EXPIRED,
    TOKEN_USED,
    TOKEN_UNKNOWN,
    EID_EXPIRED,
    EID_CANCELLED,
    HOLDER_DECEASED,
    PURPOSE_NOT_AUTHORISED,
    DEPARTMENT_DOWN,
    WRONG_CODE_BORDER,
    WRONG_CODE_PICK_UP,
    WRONG_CODE_UNKNOWN,
    CODE_UNREADABLE,
    NO_CODE_SHOWN,

    // The document locker
    LOCKER_CODE_EID,
    LOCKER_CODE_BORDER,
    LOCKER_CODE_UNKNOWN,
    PICK_UP_UNKNOWN,
    PICK_UP_EXPIRED,
    PICK_UP_COLLECTED,
    PICK_UP_ELSEWHERE,
    PICK_UP_OTHER_SERVICE,
    LOCKER_FAILED,
    DOOR_DID_NOT_OPEN,
    DOOR_STAYS_SHUT,
    DOOR_OTHER_OPENED,
    DOOR_IN_DOUBT,
    ITEM_STILL_INSIDE,

    // The way to the platform, and this terminal's standing
    PLATFORM_REFUSED,
    UNREACHABLE,
    CERTIFICATE_UNTRUSTED,
    TERMINAL_REFUSED,
    STARTING,
    CATALOGUE_MISSING,
    CLOCK_UNTRUSTED,

    // Taking and filing the case: the names of the cache's own reasons
    FULL,
    NOTHING_AT_REST,
    NO_DEPARTMENT_KEY,
    STORE_FAILED,
    HELD,
    QUARANTINED,

    // A service that cannot be started now
    NOT_OPEN_YET,
    SERVICE_WITHDRAWN,
    DEVICE_NEEDED,

    // Anything the program did not foresee
    INTERNAL,

    // Devices: the names of `FaultCode`
    DISCONNECTED,
    NOT_RESPONDING,
    HARDWARE_ERROR,
    DRIVER_STUCK,
    CONFIGURATION,
    SERVICE_ABSENT,
    PAPER_OUT,
    PAPER_LOW,
    PAPER_JAM,
    TONER_OUT,
    TONER_LOW,
    OUTPUT_FULL,
    PRINT_CANCELLED,
    COVER_OPEN,
    CUTTER_ERROR,
    OVERHEATED,
    CARD_TORN,
    CARD_MUTE,
    READER_SHARED,
    NO_PICTURE;

    public static Optional<ProblemCode> ofCode(String code) {
        return Arrays.stream(values()).filter(c -> c.name().equals(code)).findFirst();
    }
}
