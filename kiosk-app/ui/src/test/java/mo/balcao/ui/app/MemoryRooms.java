package mo.balcao.ui.app;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import mo.balcao.cache.journal.AuditJournal;
import mo.balcao.cache.journal.EffectId;
import mo.balcao.cache.journal.EffectJournal;
import mo.balcao.cache.link.PlatformLink;
import mo.balcao.cache.outbox.Capture;
import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.cache.outbox.Filing;
import mo.balcao.cache.outbox.Outbox;
import mo.balcao.cache.outbox.TransactionId;
import mo.balcao.core.config.TerminalConfig;
import mo.balcao.core.runner.Published;
import mo.balcao.core.runner.Slips;
import mo.balcao.core.screen.Counter;
import mo.balcao.core.text.Texts;
import mo.balcao.device.printer.Slip;

/// Rooms with a cache that holds nothing and a glass that shows nothing; notes what is opened and closed.
final class MemoryRooms implements Rooms {
    final List<String> events = new CopyOnWriteArrayList<>();
    volatile boolean cacheRefuses;
    private final Published.Payloads payloads;

    MemoryRooms() {
        this(new Published.Payloads(Optional.empty(), Optional.empty()));
    }

    MemoryRooms(Published.Payloads payloads) {
        this.payloads = payloads;
    }

    @Override
    public CacheRoom cache(TerminalConfig config) {
        if (cacheRefuses) {
            throw new CannotStartException("not enrolled", new IllegalStateException("test"));
        }
        events.add("cache opened");
        return new EmptyCache(events, payloads);
    }

    @Override
    public Slips slips(Texts texts, TerminalConfig config) {
        return (_, _, _) -> new Slip(8, 1, new byte[1]);
    }

    @Override
    public Parent glass(Counter counter, TerminalConfig config) {
        events.add("glass made");
        return new StackPane();
    }

    private record EmptyCache(List<String> events, Published.Payloads payloads)
            implements CacheRoom, Outbox, EffectJournal, AuditJournal, PlatformLink {
        @Override
        public Outbox outbox() {
            return this;
        }

        @Override
        public EffectJournal effects() {
            return this;
        }

        @Override
        public AuditJournal audit() {
            return this;
        }

        @Override
        public PlatformLink link() {
            return this;
        }

        @Override
        public Published published() {
            return onChange -> {
                onChange.accept(payloads);
                return () -> {};
            };
        }

        @Override
        public void reportDevices(Supplier<List<Map<String, String>>> devices) {
            devices.get().forEach(line -> events.add("device " + line.get("id")));
        }

        @Override
        public void close() {
            events.add("cache closed");
        }

        @Override
        public CompletionStage<CaptureOutcome> capture(Capture capture) {
            return CompletableFuture.completedStage(
                    new CaptureOutcome.Refused(CaptureOutcome.Reason.STORE_FAILED));
        }

        @Override
        public CompletionStage<Optional<CaptureOutcome>> recall(String service, long since) {
            return CompletableFuture.completedStage(Optional.empty());
        }

        @Override
        public CompletionStage<Filing> awaitFiling(TransactionId id, Duration deadline) {
            return CompletableFuture.completedStage(new Filing.Waiting());
        }

        @Override
        public CompletionStage<Depth> depth() {
            return CompletableFuture.completedStage(new Depth(0, 0, 0));
        }

        @Override
        public CompletionStage<EffectId> intend(String kind, String about) {
            return CompletableFuture.completedStage(new EffectId(new UUID(0, 1)));
        }

        @Override
        public CompletionStage<Void> settle(EffectId id, Settlement settlement) {
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<List<Open>> open() {
            return CompletableFuture.completedStage(List.of());
        }

        @Override
        public CompletionStage<Optional<Settlement>> standing(String kind, String about) {
            return CompletableFuture.completedStage(Optional.empty());
        }

        @Override
        public CompletionStage<Integer> doubts() {
            return CompletableFuture.completedStage(0);
        }

        @Override
        public CompletionStage<Void> append(String event, Map<String, String> facts) {
            events.add(event);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public LinkState state() {
            return LinkState.DOWN;
        }

        @Override
        public Runnable watch(Consumer<LinkState> onChange) {
            onChange.accept(LinkState.DOWN);
            return () -> {};
        }

        @Override
        public CompletionStage<Resolution> resolve(
                String token,
                String authorisationId,
                String purpose,
                Set<String> attributes,
                Duration deadline) {
            return CompletableFuture.completedStage(new Resolution.Unreachable(LinkState.DOWN));
        }

        @Override
        public CompletionStage<PickUp> pickUp(String code, Duration deadline) {
            return CompletableFuture.completedStage(new PickUp.Unreachable(LinkState.DOWN));
        }
    }
}
