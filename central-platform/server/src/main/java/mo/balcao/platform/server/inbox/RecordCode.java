package mo.balcao.platform.server.inbox;

/// Why a record was not applied; the closed list of the contract.
enum RecordCode {
    ID_REUSED,
    RECORD_INVALID,
    HASH_MISMATCH,
    EPOCH_UNKNOWN,
    SERVICE_UNKNOWN,
    RECIPIENT_NOT_ALLOWED,
    PART_UNREADABLE,
    DEPARTMENT_DOWN
}
