package mo.balcao.core.runner;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// Keeps in memory what the next process of a test finds.
final class MemoryKeeping implements SessionKeeping {
    private volatile Optional<byte[]> kept;

    MemoryKeeping(Optional<byte[]> left) {
        this.kept = left;
    }

    Optional<byte[]> kept() {
        return kept;
    }

    String text() {
        return new String(kept.orElseThrow(), StandardCharsets.UTF_8);
    }

    @Override
    public void keep(byte[] session) {
        kept = Optional.of(session);
    }

    @Override
    public void forget() {
        kept = Optional.empty();
    }

    @Override
    public CompletionStage<Optional<byte[]>> left() {
        return CompletableFuture.completedStage(kept);
    }
}
