package mo.balcao.platform.server.fleet;

/// What the platform itself writes down about a terminal.
public enum Event {
    CODE_ISSUED,
    ENROLLED,
    REVOKED,
    ID_REUSED,
    PART_UNREADABLE,
    AUDIT_FORKED
}
