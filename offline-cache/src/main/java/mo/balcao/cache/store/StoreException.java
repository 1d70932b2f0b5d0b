package mo.balcao.cache.store;

/// The store cannot be opened or could not write; the message says which file and what to do.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public StoreException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public StoreException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /// The file cannot be opened: of a newer program, of another kind, in use, or without permission.
        CANNOT_OPEN,
        /// The disk is full, ballast included.
        FULL,
        /// The file was damaged; it was set aside and a new one begun.
        CORRUPT,
        /// More work waits than the store takes.
        BUSY,
        CLOSED,
        /// This piece of work failed and left nothing behind.
        FAILED
    }
}
