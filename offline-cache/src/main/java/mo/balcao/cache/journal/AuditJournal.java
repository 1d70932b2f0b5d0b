package mo.balcao.cache.journal;

import java.util.Map;
import java.util.concurrent.CompletionStage;

/// Hash-chained record of what the terminal did, anchored at the platform. No personal data.
public interface AuditJournal {
    /// Completes when it is durable, or exceptionally with a `StoreException`.
    ///
    /// @param event stable event id from the closed list of `kiosk-app/core` (`identity.refused`)
    /// @param facts codes, counts and ids only
    CompletionStage<Void> append(String event, Map<String, String> facts);
}
