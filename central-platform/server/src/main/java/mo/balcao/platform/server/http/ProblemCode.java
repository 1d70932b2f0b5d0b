package mo.balcao.platform.server.http;

/// Every way a call can be refused; the closed list of the contract.
public enum ProblemCode {
    BAD_REQUEST(400, "The request is not what the contract says"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_ENCODING(415, "The content encoding or type is not supported"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "Not with this method"),
    CERTIFICATE_REQUIRED(401, "A client certificate is required"),
    CERTIFICATE_REVOKED(403, "The client certificate is revoked or unknown"),
    ROLE_NOT_ALLOWED(403, "Not for this role"),
    WRONG_TERMINAL(403, "The certificate is another terminal's"),
    TERMINAL_UNKNOWN(404, "No such terminal"),
    TOO_MANY_REQUESTS(429, "Too many at once; come again"),
    ENROLMENT_CODE_INVALID(403, "The enrolment code is wrong, used, too old or another terminal's"),
    CSR_INVALID(400, "The certificate request cannot be used"),
    TOKEN_EXPIRED(422, "The code is too old"),
    TOKEN_UNKNOWN(422, "The code is not known"),
    TOKEN_USED(422, "The code was used before"),
    EID_EXPIRED(422, "The electronic identity has expired"),
    EID_CANCELLED(422, "The electronic identity is cancelled"),
    HOLDER_DECEASED(422, "The holder is registered as deceased"),
    PURPOSE_NOT_AUTHORISED(403, "The authorisation does not allow this"),
    PICK_UP_UNKNOWN(422, "The pick-up code is not known"),
    PICK_UP_EXPIRED(422, "The pick-up code is too old"),
    PICK_UP_COLLECTED(422, "What it stands for has been collected"),
    PICK_UP_ELSEWHERE(422, "What it stands for lies in another machine"),
    DEPARTMENT_DOWN(503, "The department cannot be reached"),
    DEPARTMENT_UNKNOWN(404, "No such department"),
    RESIDENT_UNKNOWN(404, "No such fixture resident"),
    SERVICE_UNKNOWN(404, "No such service"),
    AUDIT_FORKED(409, "Another hash is known for this sequence"),
    DATABASE_UNAVAILABLE(503, "The database cannot be reached; nothing was applied"),
    INTERNAL(500, "A fault of the platform; nothing was applied");

    private final int status;
    private final String title;

    ProblemCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
