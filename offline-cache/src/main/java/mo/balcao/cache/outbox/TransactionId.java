package mo.balcao.cache.outbox;

import java.util.UUID;

/// The idempotency id of one captured case: a UUIDv7 minted inside the capture's own transaction, never at send.
public record TransactionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
