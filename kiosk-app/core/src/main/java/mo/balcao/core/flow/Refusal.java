package mo.balcao.core.flow;

import java.util.Locale;
import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.core.audit.AuditEvent;
import mo.balcao.core.identity.IdentityRefusal;

/// Every way a flow can come to a stop: its words (`refused.<code>`), its journal event, and whether trying again
/// can help.
public enum Refusal {
    CODE_UNREADABLE(AuditEvent.CODE_UNREADABLE, true),
    CODE_BORDER(AuditEvent.CODE_BORDER, true),
    CODE_PICK_UP(AuditEvent.CODE_PICK_UP, true),
    CODE_UNKNOWN(AuditEvent.CODE_UNKNOWN, true),
    READER_FAILED(AuditEvent.READER_FAILED, true),
    TOKEN_EXPIRED(AuditEvent.IDENTITY_TOKEN_EXPIRED, true),
    TOKEN_UNKNOWN(AuditEvent.IDENTITY_TOKEN_UNKNOWN, true),
    TOKEN_USED(AuditEvent.IDENTITY_TOKEN_USED, true),
    EID_EXPIRED(AuditEvent.IDENTITY_EID_EXPIRED, false),
    EID_CANCELLED(AuditEvent.IDENTITY_EID_CANCELLED, false),
    HOLDER_DECEASED(AuditEvent.IDENTITY_HOLDER_DECEASED, false),
    PURPOSE_NOT_AUTHORISED(AuditEvent.IDENTITY_NOT_AUTHORISED, false),
    DEPARTMENT_DOWN(AuditEvent.DEPARTMENT_DOWN, true),
    PLATFORM_REFUSED(AuditEvent.PLATFORM_REFUSED, false),
    PLATFORM_UNREACHABLE(AuditEvent.PLATFORM_UNREACHABLE, true),
    PLATFORM_UNTRUSTED(AuditEvent.PLATFORM_UNTRUSTED, false),
    CAPTURE_FULL(AuditEvent.CAPTURE_FULL, true),
    CAPTURE_NOTHING_AT_REST(AuditEvent.CAPTURE_NOTHING_AT_REST, true),
    CAPTURE_NO_DEPARTMENT_KEY(AuditEvent.CAPTURE_NO_DEPARTMENT_KEY, false),
    CAPTURE_STORE_FAILED(AuditEvent.CAPTURE_STORE_FAILED, true),
    FILING_REJECTED(AuditEvent.CASE_REJECTED, false),
    SESSION_FAILED(AuditEvent.SESSION_FAILED, false);

    private final AuditEvent event;
    private final boolean mayRetry;

    Refusal(AuditEvent event, boolean mayRetry) {
        this.event = event;
        this.mayRetry = mayRetry;
    }

    /// As the screen and the texts know it: `token-expired`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
