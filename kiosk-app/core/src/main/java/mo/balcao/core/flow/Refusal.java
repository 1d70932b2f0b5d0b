package mo.balcao.core.flow;

import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.core.audit.AuditEvent;
import mo.balcao.core.identity.IdentityRefusal;
import mo.balcao.core.text.ProblemCode;

/// Every way a flow can come to a stop: its words, its journal event, and whether trying again
/// can help.
public enum Refusal {
    CODE_UNREADABLE(ProblemCode.CODE_UNREADABLE, AuditEvent.CODE_UNREADABLE, true),
    CODE_BORDER(ProblemCode.WRONG_CODE_BORDER, AuditEvent.CODE_BORDER, true),
    CODE_PICK_UP(ProblemCode.WRONG_CODE_PICK_UP, AuditEvent.CODE_PICK_UP, true),
    CODE_UNKNOWN(ProblemCode.WRONG_CODE_UNKNOWN, AuditEvent.CODE_UNKNOWN, true),
    LOCKER_CODE_EID(ProblemCode.LOCKER_CODE_EID, AuditEvent.LOCKER_CODE_EID, true),
    LOCKER_CODE_BORDER(ProblemCode.LOCKER_CODE_BORDER, AuditEvent.LOCKER_CODE_BORDER, true),
    LOCKER_CODE_UNKNOWN(ProblemCode.LOCKER_CODE_UNKNOWN, AuditEvent.LOCKER_CODE_UNKNOWN, true),
    READER_FAILED(ProblemCode.DEVICE_NEEDED, AuditEvent.READER_FAILED, true),
    TOKEN_EXPIRED(ProblemCode.TOKEN_EXPIRED, AuditEvent.IDENTITY_TOKEN_EXPIRED, true),
    TOKEN_UNKNOWN(ProblemCode.TOKEN_UNKNOWN, AuditEvent.IDENTITY_TOKEN_UNKNOWN, true),
    TOKEN_USED(ProblemCode.TOKEN_USED, AuditEvent.IDENTITY_TOKEN_USED, true),
    EID_EXPIRED(ProblemCode.EID_EXPIRED, AuditEvent.IDENTITY_EID_EXPIRED, false),
    EID_CANCELLED(ProblemCode.EID_CANCELLED, AuditEvent.IDENTITY_EID_CANCELLED, false),
    HOLDER_DECEASED(ProblemCode.HOLDER_DECEASED, AuditEvent.IDENTITY_HOLDER_DECEASED, false),
    PURPOSE_NOT_AUTHORISED(
            ProblemCode.PURPOSE_NOT_AUTHORISED, AuditEvent.IDENTITY_NOT_AUTHORISED, false),
    DEPARTMENT_DOWN(ProblemCode.DEPARTMENT_DOWN, AuditEvent.DEPARTMENT_DOWN, true),
    PLATFORM_REFUSED(ProblemCode.PLATFORM_REFUSED, AuditEvent.PLATFORM_REFUSED, false),
    TERMINAL_REFUSED(ProblemCode.TERMINAL_REFUSED, AuditEvent.TERMINAL_REFUSED, false),
    PLATFORM_UNREACHABLE(ProblemCode.UNREACHABLE, AuditEvent.PLATFORM_UNREACHABLE, true),
    PLATFORM_UNTRUSTED(ProblemCode.CERTIFICATE_UNTRUSTED, AuditEvent.PLATFORM_UNTRUSTED, false),
    PICK_UP_UNKNOWN(ProblemCode.PICK_UP_UNKNOWN, AuditEvent.PICK_UP_UNKNOWN, true),
    PICK_UP_EXPIRED(ProblemCode.PICK_UP_EXPIRED, AuditEvent.PICK_UP_EXPIRED, false),
    PICK_UP_COLLECTED(ProblemCode.PICK_UP_COLLECTED, AuditEvent.PICK_UP_COLLECTED, false),
    PICK_UP_ELSEWHERE(ProblemCode.PICK_UP_ELSEWHERE, AuditEvent.PICK_UP_ELSEWHERE, false),
    PICK_UP_OTHER_SERVICE(
            ProblemCode.PICK_UP_OTHER_SERVICE, AuditEvent.PICK_UP_OTHER_SERVICE, false),
    LOCKER_FAILED(ProblemCode.LOCKER_FAILED, AuditEvent.LOCKER_FAILED, true),
    DOOR_DID_NOT_OPEN(ProblemCode.DOOR_DID_NOT_OPEN, AuditEvent.DOOR_DID_NOT_OPEN, true),
    DOOR_STAYS_SHUT(ProblemCode.DOOR_STAYS_SHUT, AuditEvent.DOOR_STAYS_SHUT, false),
    DOOR_OTHER_OPENED(ProblemCode.DOOR_OTHER_OPENED, AuditEvent.DOOR_OTHER_OPENED, false),
    DOOR_IN_DOUBT(ProblemCode.DOOR_IN_DOUBT, AuditEvent.DOOR_IN_DOUBT, false),
    ITEM_STILL_INSIDE(ProblemCode.ITEM_STILL_INSIDE, AuditEvent.ITEM_STILL_INSIDE, true),
    CAPTURE_FULL(ProblemCode.FULL, AuditEvent.CAPTURE_FULL, true),
    CAPTURE_NOTHING_AT_REST(ProblemCode.NOTHING_AT_REST, AuditEvent.CAPTURE_NOTHING_AT_REST, true),
    CAPTURE_NO_DEPARTMENT_KEY(
            ProblemCode.NO_DEPARTMENT_KEY, AuditEvent.CAPTURE_NO_DEPARTMENT_KEY, false),
    CAPTURE_STORE_FAILED(ProblemCode.STORE_FAILED, AuditEvent.CAPTURE_STORE_FAILED, true),
    FILING_REJECTED(ProblemCode.QUARANTINED, AuditEvent.CASE_REJECTED, false);

    private final ProblemCode problem;
    private final AuditEvent event;
    private final boolean mayRetry;

    Refusal(ProblemCode problem, AuditEvent event, boolean mayRetry) {
        this.problem = problem;
        this.event = event;
        this.mayRetry = mayRetry;
    }

    /// What the resident is told.
    public ProblemCode problem() {
        return problem;
    }

    public AuditEvent event() {
        return event;
    }

    public boolean mayRetry() {
        return mayRetry;
    }

    static Refusal of(IdentityRefusal refusal) {
        return switch (refusal) {
            case TOKEN_EXPIRED -> TOKEN_EXPIRED;
            case TOKEN_UNKNOWN -> TOKEN_UNKNOWN;
            case TOKEN_USED -> TOKEN_USED;
            case EID_EXPIRED -> EID_EXPIRED;
            case EID_CANCELLED -> EID_CANCELLED;
            case HOLDER_DECEASED -> HOLDER_DECEASED;
            case PURPOSE_NOT_AUTHORISED -> PURPOSE_NOT_AUTHORISED;
            case DEPARTMENT_DOWN -> DEPARTMENT_DOWN;
            case PLATFORM_REFUSED -> PLATFORM_REFUSED;
            case TERMINAL_REFUSED -> TERMINAL_REFUSED;
            case PLATFORM_UNREACHABLE -> PLATFORM_UNREACHABLE;
            case PLATFORM_UNTRUSTED -> PLATFORM_UNTRUSTED;
        };
    }

    static Refusal of(CaptureOutcome.Reason reason) {
        return switch (reason) {
            case FULL -> CAPTURE_FULL;
            case NOTHING_AT_REST -> CAPTURE_NOTHING_AT_REST;
            case NO_DEPARTMENT_KEY -> CAPTURE_NO_DEPARTMENT_KEY;
            case STORE_FAILED -> CAPTURE_STORE_FAILED;
        };
    }
}
