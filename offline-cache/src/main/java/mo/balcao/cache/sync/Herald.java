package mo.balcao.cache.sync;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import mo.balcao.cache.journal.EffectJournal;
import mo.balcao.cache.journal.SqliteAuditJournal;
import mo.balcao.cache.outbox.Outbox;
import mo.balcao.cache.port.RandomSource;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.port.Transport;
import mo.balcao.cache.port.Transport.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks for the terminal, turn by turn: a heartbeat each 20 s, what was published, the head of the audit journal. While
/// the platform does not answer it tries again within 1 s, 2 s … 30 s, for ever. One thread at a time.
public final class Herald {
    private static final Logger LOG = LoggerFactory.getLogger(Herald.class);
    private static final Duration BEAT = Duration.ofSeconds(20);
    private static final Duration MOST = Duration.ofSeconds(30);
    private static final Duration LEAST = Duration.ofMillis(200);
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final Transport transport;
    private final TimeSource time;
    private final Backoff backoff;
    private final String terminal;
    private final String software;
    private final Outbox outbox;
    private final EffectJournal effects;
    private final SqliteAuditJournal audit;
    private final Newspaper newspaper;
    private volatile Supplier<List<Map<String, String>>> devices = List::of;
    private int failures;
    private long anchored = -1;
    private long forkedAt = -1;

    /// @param software name and version, at most 64 characters
    public Herald(
            Transport transport,
            TimeSource time,
            RandomSource random,
            String terminal,
            String software,
            Outbox outbox,
            EffectJournal effects,
            SqliteAuditJournal audit,
            Newspaper newspaper) {
        this.transport = transport;
        this.time = time;
        this.backoff = new Backoff(random, MOST);
        this.terminal = terminal;
        this.software = software;
        this.outbox = outbox;
        this.effects = effects;
        this.audit = audit;
        this.newspaper = newspaper;
    }

    /// What to report of the devices: `id`, `status` and, where there is one, `code`. Any thread.
    public void report(Supplier<List<Map<String, String>>> newDevices) {
        devices = newDevices;
    }

    public Duration turn() {
        Optional<Long> catalogue = beat();
        if (catalogue.isEmpty()) {
            Duration wait = backoff.after(failures++);
            return wait.compareTo(LEAST) > 0 ? wait : LEAST;
        }
        failures = 0;
        newspaper.fetch(catalogue.get());
        anchor();
        return BEAT;
    }

    /// The catalogue version that the platform has; empty when it does not answer us.
    private Optional<Long> beat() {
        Outbox.Depth depth = done(outbox.depth());
        Reply reply =
                post(
                        "heartbeats",
                        Map.of(
                                "at", time.wall().toString(),
                                "software", software,
                                "pending", depth.pending(),
                                "held", depth.held(),
                                "quarantined", depth.quarantined(),
                                "inDoubt", done(effects.doubts()),
                                "devices", devices.get()));
        if (!(reply instanceof Reply.Answered(int status, var _, byte[] body)) || status != 200) {
            return Optional.empty();
        }
        try {
            JsonNode answer = JsonMapper.shared().readTree(body);
            return Optional.of(answer.path("catalogueVersion").asLong(0));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private void anchor() {
        SqliteAuditJournal.Head head = done(audit.head());
        if (head.sequence() == anchored || head.sequence() == 0) {
            return;
        }
        audit.offered(head);
        Reply reply =
                post(
                        "audit-anchors",
                        Map.of(
                                "sequence", head.sequence(),
                                "hash", HexFormat.of().formatHex(head.hash()),
                                "at", time.wall().toString()));
        if (reply instanceof Reply.Answered(int status, var _, var _)) {
            switch (status) {
                case 201 -> anchored = head.sequence();
                case 409 -> forked(head.sequence());
                default -> LOG.warn("event=audit.anchor-refused status={}", status);
            }
        }
    }

    private void forked(long sequence) {
        if (forkedAt != sequence) {
            forkedAt = sequence;
            LOG.error("event=audit.forked sequence={}", sequence);
        }
    }

    private Reply post(String resource, Map<String, ?> body) {
        return transport.send(
                new Transport.Request(
                        "POST",
                        "/v1/terminals/" + terminal + "/" + resource,
                        Map.of("Content-Type", "application/json"),
                        JsonMapper.shared().writeValueAsBytes(body),
                        DEADLINE));
    }

    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
