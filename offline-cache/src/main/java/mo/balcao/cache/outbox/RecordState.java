package mo.balcao.cache.outbox;

/// Where a record is on its way. `SENDING` after a crash means "send again".
enum RecordState {
    CAPTURED,
    SENDING,
    RETRY,
    HELD,
    QUARANTINED,
    ACKED,
    WIPED
}
