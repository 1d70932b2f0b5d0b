package mo.balcao.core.runner;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// Where a session is kept for the next process of the same boot. Never on a disk. Any thread; nothing here waits.
public interface SessionKeeping {
    /// Replaces what is kept; of several only the newest matters.
    void keep(byte[] session);

    /// Overwrites and deletes what is kept.
    void forget();

    /// What an earlier process left, unread by anybody. Never completes exceptionally.
    CompletionStage<Optional<byte[]>> left();

    /// A terminal without a place that forgets keeps nothing.
    static SessionKeeping nothing() {
        return new SessionKeeping() {
            @Override
            public void keep(byte[] session) {}

            @Override
            public void forget() {}

            @Override
            public CompletionStage<Optional<byte[]>> left() {
                return CompletableFuture.completedStage(Optional.empty());
            }
        };
    }
}
