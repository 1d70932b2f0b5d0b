package mo.balcao.core.identity;

/// Why a person was not identified: closed, so that each has its own words and its own journal event.
public enum IdentityRefusal {
    TOKEN_EXPIRED,
    TOKEN_UNKNOWN,
    TOKEN_USED,
    EID_EXPIRED,
    EID_CANCELLED,
    HOLDER_DECEASED,
    PURPOSE_NOT_AUTHORISED,
    DEPARTMENT_DOWN,
    /// The platform answered with a code of no list, or sent more than was asked.
    PLATFORM_REFUSED,
    /// The platform does not take this terminal's certificate.
    TERMINAL_REFUSED,
    PLATFORM_UNREACHABLE,
    PLATFORM_UNTRUSTED;

    /// The contract's code, or [#PLATFORM_REFUSED] for one it does not name.
    static IdentityRefusal ofContract(String code) {
        return switch (code) {
            case "TOKEN_EXPIRED" -> TOKEN_EXPIRED;
            case "TOKEN_UNKNOWN" -> TOKEN_UNKNOWN;
            case "TOKEN_USED" -> TOKEN_USED;
            case "EID_EXPIRED" -> EID_EXPIRED;
            case "EID_CANCELLED" -> EID_CANCELLED;
            case "HOLDER_DECEASED" -> HOLDER_DECEASED;
            case "PURPOSE_NOT_AUTHORISED" -> PURPOSE_NOT_AUTHORISED;
            case "DEPARTMENT_DOWN" -> DEPARTMENT_DOWN;
            default -> PLATFORM_REFUSED;
        };
    }
}
