package mo.balcao.cache.sync;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import mo.balcao.cache.journal.SqliteAuditJournal;
import mo.balcao.cache.outbox.Outbox;
import mo.balcao.cache.port.RandomSource;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.port.Transport;
import mo.balcao.cache.trust.PublishedDocuments;
import mo.balcao.cache.trust.TrustException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the link alive: heartbeats, fetches what was published, anchors the audit journal. One virtual thread. While the
/// platform does not answer it tries again after 1 s, 2 s … 30 s with jitter, for ever.
public final class Herald implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Herald.class);
    private static final Duration BEAT = Duration.ofSeconds(20);
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final Transport transport;
    private final TimeSource time;
    private final Backoff backoff;
    private final String terminal;
    private final String software;
    private final Outbox outbox;
    private final SqliteAuditJournal audit;
    private final PublishedDocuments documents;
    private final Runnable onPublished;
    private final Semaphore pokes = new Semaphore(0);
    private final Thread thread;
    private volatile Supplier<List<Map<String, String>>> devices = List::of;
    private volatile boolean open = true;
    private long anchored;

    /// @param onPublished called after a newer catalogue or authorisation was accepted
    public Herald(
            Transport transport,
            TimeSource time,
            RandomSource random,
            String terminal,
            String software,
            Outbox outbox,
            SqliteAuditJournal audit,
            PublishedDocuments documents,
            Runnable onPublished) {
        this.transport = transport;
        this.time = time;
        this.backoff = new Backoff(random, Duration.ofSeconds(30));
        this.terminal = terminal;
        this.software = software;
        this.outbox = outbox;
        this.audit = audit;
        this.documents = documents;
        this.onPublished = onPublished;
        this.thread = Thread.ofVirtual().name("herald").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /// What to report of the devices: `id`, `status` and, where there is one, `code`.
    public void report(Supplier<List<Map<String, String>>> newDevices) {
        devices = newDevices;
    }

    @Override
    public void close() {
        open = false;
        pokes.release();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        int failures = 0;
        while (open) {
            Duration wait = BEAT;
            try {
                if (beat()) {
                    failures = 0;
                } else {
                    wait = backoff.after(failures++);
                }
            } catch (
                    RuntimeException
                            e) { // the sync loop is a named boundary: it must outlive every bug and
                // every bad answer
                LOG.error("event=herald.broken", e);
                wait = backoff.after(failures++);
            }
            try {
                if (pokes.tryAcquire(Math.max(200, wait.toMillis()), TimeUnit.MILLISECONDS)) {
                    pokes.drainPermits();
                }
            } catch (InterruptedException _) {
                open = false;
            }
        }
    }

    private boolean beat() {
        Outbox.Depth depth = outbox.depth().toCompletableFuture().join();
        byte[] body =
                JsonMapper.shared()
                        .writeValueAsBytes(
                                Map.of(
                                        "at", time.wall().toString(),
                                        "software", software,
                                        "pending", depth.pending(),
                                        "held", depth.held(),
                                        "quarantined", depth.quarantined(),
                                        "devices", devices.get()));
        if (!(post("heartbeats", body) instanceof Transport.Reply.Answered answered)
                || answered.status() != 200) {
            return false;
        }
        long version =
                JsonMapper.shared().readTree(answered.body()).path("catalogueVersion").asLong(0);
        fetch(version);
        anchor();
        return true;
    }

    private void fetch(long catalogueVersion) {
        boolean fresh = false;
        try {
            get("/v1/trust/root").ifPresent(documents::offerRoot);
            if (documents.catalogue().map(PublishedDocuments.Checked::version).orElse(0L)
                    != catalogueVersion) {
                fresh = get("/v1/catalogue").map(documents::offerCatalogue).orElse(false);
            }
            fresh |= get("/v1/authorisation").map(documents::offerAuthorisation).orElse(false);
        } catch (TrustException | JacksonException e) {
            LOG.error("event=trust.refused why={}", e.getMessage());
        }
        if (fresh) {
            onPublished.run();
        }
    }

    private void anchor() {
        SqliteAuditJournal.Head head = audit.head().toCompletableFuture().join();
        if (head.sequence() == anchored) {
            return;
        }
        byte[] body =
                JsonMapper.shared()
                        .writeValueAsBytes(
                                Map.of(
                                        "sequence", head.sequence(),
                                        "hash", HexFormat.of().formatHex(head.hash()),
                                        "at", time.wall().toString()));
        if (post("audit-anchors", body) instanceof Transport.Reply.Answered answered) {
            if (answered.status() == 201) {
                anchored = head.sequence();
            } else {
                LOG.error(
                        "event=audit.anchor-refused status={} sequence={}",
                        answered.status(),
                        head.sequence());
            }
        }
    }

    private Transport.Reply post(String resource, byte[] body) {
        return transport.send(
                new Transport.Request(
                        "POST",
                        "/v1/terminals/" + terminal + "/" + resource,
                        Map.of("Content-Type", "application/json"),
                        body,
                        DEADLINE));
    }

    private java.util.Optional<byte[]> get(String path) {
        Transport.Reply reply =
                transport.send(new Transport.Request("GET", path, Map.of(), new byte[0], DEADLINE));
        return reply instanceof Transport.Reply.Answered(int status, var _, byte[] body)
                        && status == 200
                ? java.util.Optional.of(body)
                : java.util.Optional.empty();
    }
}
