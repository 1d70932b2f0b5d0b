package mo.balcao.cache.outbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Sealed parts of a site that keeps nothing at rest, until the platform has them. Gone with the process.
final class PartsInMemory {
    private final Map<TransactionId, List<OutgoingRecord.Part>> parts = new ConcurrentHashMap<>();

    void hold(TransactionId id, List<OutgoingRecord.Part> sealed) {
        parts.put(id, sealed);
    }

    Optional<List<OutgoingRecord.Part>> of(TransactionId id) {
        return Optional.ofNullable(parts.get(id));
    }

    void forget(TransactionId id) {
        parts.remove(id);
    }
}
