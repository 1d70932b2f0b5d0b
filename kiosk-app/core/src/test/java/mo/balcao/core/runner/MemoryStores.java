package mo.balcao.core.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import mo.balcao.cache.journal.AuditJournal;
import mo.balcao.cache.journal.EffectId;
import mo.balcao.cache.journal.EffectJournal;
import mo.balcao.cache.link.PlatformLink;
import mo.balcao.cache.outbox.Capture;
import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.cache.outbox.Filing;
import mo.balcao.cache.outbox.Outbox;
import mo.balcao.cache.outbox.TransactionId;
import mo.balcao.core.Sample;

/// The cache's ports, kept in memory, with a platform that knows one token.
final class MemoryStores implements Outbox, EffectJournal, AuditJournal, PlatformLink {
    final List<Capture> captures = new CopyOnWriteArrayList<>();
    final List<String> journal = new CopyOnWriteArrayList<>();
    final Map<EffectId, Open> effects = new LinkedHashMap<>();
    final Map<EffectId, Settlement> settled = new LinkedHashMap<>();
    private final List<Consumer<LinkState>> watchers = new CopyOnWriteArrayList<>();
    private volatile LinkState state = LinkState.UP;
    volatile boolean broken;

    @Override
    public CompletionStage<CaptureOutcome> capture(Capture capture) {
        captures.add(capture);
        var id = new TransactionId(new UUID(0x7000L, captures.size()));
        return CompletableFuture.completedStage(new CaptureOutcome.Captured(id));
    }

    @Override
    public CompletionStage<Optional<CaptureOutcome>> recall(String service, long since) {
        return CompletableFuture.completedStage(
                captures.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new CaptureOutcome.Captured(
                                        new TransactionId(new UUID(0x7000L, captures.size())))));
    }

    @Override
    public CompletionStage<Filing> awaitFiling(TransactionId id, Duration deadline) {
        return CompletableFuture.completedStage(new Filing.Filed("FSS-2026-1", Instant.EPOCH));
    }

    @Override
    public CompletionStage<Depth> depth() {
        return CompletableFuture.completedStage(new Depth(0, 0, 0));
    }

    @Override
    public synchronized CompletionStage<EffectId> intend(String kind, String about) {
        if (broken) {
            return CompletableFuture.failedStage(new UncheckedIOException(new IOException("test")));
        }
        var id = new EffectId(UUID.randomUUID());
        effects.put(id, new Open(id, kind, about));
        return CompletableFuture.completedStage(id);
    }

    @Override
    public synchronized CompletionStage<Void> settle(EffectId id, Settlement settlement) {
        settled.put(id, settlement);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public synchronized CompletionStage<List<Open>> open() {
        return CompletableFuture.completedStage(
                effects.values().stream().filter(e -> !settled.containsKey(e.id())).toList());
    }

    @Override
    public synchronized CompletionStage<Optional<Settlement>> standing(String kind, String about) {
        return CompletableFuture.completedStage(
                effects.values().stream()
                        .filter(e -> e.kind().equals(kind) && e.about().equals(about))
                        .map(e -> settled.getOrDefault(e.id(), Settlement.IN_DOUBT))
                        .findFirst());
    }

    @Override
    public synchronized CompletionStage<Integer> doubts() {
        return CompletableFuture.completedStage(
                (int) settled.values().stream().filter(Settlement.IN_DOUBT::equals).count());
    }

    synchronized List<Settlement> settlements() {
        return List.copyOf(settled.values());
    }

    synchronized String effectsAsText() {
        return effects.values().toString();
    }

    @Override
    public CompletionStage<Void> append(String event, Map<String, String> facts) {
        journal.add(event + " " + facts);
        return CompletableFuture.completedStage(null);
    }

    boolean audited(String event) {
        return journal.stream().anyMatch(line -> line.startsWith(event + " "));
    }

    @Override
    public LinkState state() {
        return state;
    }

    void state(LinkState now) {
        state = now;
        watchers.forEach(w -> w.accept(now));
    }

    @Override
    public Runnable watch(Consumer<LinkState> onChange) {
        watchers.add(onChange);
        onChange.accept(state);
        return () -> watchers.remove(onChange);
    }

    @Override
    public CompletionStage<Resolution> resolve(
            String token,
            String authorisationId,
            String purpose,
            Set<String> attributes,
            Duration deadline) {
        if (!token.equals(Sample.EID)) {
            return CompletableFuture.completedStage(new Resolution.Refused("TOKEN_UNKNOWN"));
        }
        var values = new LinkedHashMap<>(Sample.ATTRIBUTES);
        values.keySet().retainAll(attributes);
        return CompletableFuture.completedStage(
                new Resolution.Resolved(Sample.SUBJECT, Sample.SUBJECT, values));
    }

    @Override
    public CompletionStage<PickUp> pickUp(String code, Duration deadline) {
        return CompletableFuture.completedStage(
                code.equals(Sample.PICK_UP)
                        ? new PickUp.Here(Sample.ITEM, Sample.LOCKER_SERVICE, Sample.DOOR)
                        : new PickUp.Refused("PICK_UP_UNKNOWN"));
    }

    String captured() {
        var text = new StringBuilder();
        captures.forEach(c ->
                c.parts()
                        .forEach(
                                p -> text.append(new String(p.content(), StandardCharsets.UTF_8))));
        return text.toString();
    }
}
