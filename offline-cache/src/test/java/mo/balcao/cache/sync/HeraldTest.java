package mo.balcao.cache.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import mo.balcao.cache.fake.FakeTime;
import mo.balcao.cache.fake.Publisher;
import mo.balcao.cache.fake.SeededRandom;
import mo.balcao.cache.fake.Terminal;
import mo.balcao.cache.fake.Wire;
import mo.balcao.cache.journal.AnchorFile;
import mo.balcao.cache.journal.EffectJournal;
import mo.balcao.cache.journal.SqliteAuditJournal;
import mo.balcao.cache.journal.SqliteEffectJournal;
import mo.balcao.cache.port.Transport;
import mo.balcao.cache.trust.PublishedDocuments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class HeraldTest implements Transport {
    @TempDir Path folder;

    private final FakeTime time = new FakeTime();
    private final Publisher publisher = new Publisher();
    private final List<Request> requests = new ArrayList<>();
    private final List<String> published = new ArrayList<>();
    private boolean reachable = true;
    private int anchorStatus = 201;
    private long catalogueVersion = 4;
    private Terminal terminal;
    private SqliteEffectJournal effects;
    private PublishedDocuments documents;
    private SqliteAuditJournal audit;
    private Herald herald;

    @BeforeEach
    void open() throws Exception {
        byte[] root = publisher.root(1);
        Files.write(folder.resolve("root.json"), root);
        terminal = new Terminal(folder.resolve("outbox.db"), time, new SeededRandom(1), this);
        documents = PublishedDocuments.open(folder, publisher.fingerprint(root), time::wall);
        audit =
                new SqliteAuditJournal(
                        terminal.store, time, AnchorFile.open(folder.resolve("audit-anchor")));
        effects = new SqliteEffectJournal(terminal.store, time, new SeededRandom(3));
        var newspaper = new Newspaper(this, time, documents, () -> published.add("published"));
        herald =
                new Herald(
                        this,
                        time,
                        new SeededRandom(2),
                        Terminal.ID,
                        "balcao 0.1.0",
                        terminal.outbox,
                        effects,
                        audit,
                        newspaper);
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    @Override
    public Reply send(Request request) {
        requests.add(request);
        if (!reachable) {
            return new Reply.Failed(Failure.UNREACHABLE);
        }
        String path = request.path();
        if (path.endsWith("/heartbeats")) {
            Wire.require("Heartbeat", request.body());
            return ok(
                    200,
                    "{\"serverTime\":\"2026-01-01T00:00:00Z\",\"catalogueVersion\":%d}"
                            .formatted(catalogueVersion));
        }
        if (path.endsWith("/audit-anchors")) {
            Wire.require("AuditAnchor", request.body());
            return ok(anchorStatus, "{}");
        }
        return switch (path) {
            case "/v1/trust/root" -> document(publisher.root(1));
            case "/v1/catalogue" -> document(publisher.catalogue(catalogueVersion));
            case "/v1/authorisation" ->
                    document(publisher.authorisation(1, "2027-01-01T00:00:00Z"));
            default -> throw new AssertionError(path);
        };
    }

    private static Reply document(byte[] signed) {
        Wire.require("SignedDocument", signed);
        return new Reply.Answered(200, Map.of(), signed);
    }

    private static Reply ok(int status, String json) {
        return new Reply.Answered(status, Map.of(), json.getBytes(StandardCharsets.UTF_8));
    }

    private long asked(Predicate<String> path) {
        return requests.stream().map(Request::path).filter(path).count();
    }

    @Test
    void beatsEveryTwentySecondsAndFetchesWhatIsPublished() {
        assertThat(herald.turn()).isEqualTo(Duration.ofSeconds(20));

        assertThat(documents.catalogue()).isPresent();
        assertThat(documents.authorisation()).isPresent();
        assertThat(published).hasSize(1);
    }

    @Test
    void fetchesTheCatalogueOnlyWhenItIsAnother() {
        for (int i = 0; i < 5; i++) {
            var _ = herald.turn();
            time.pass(Duration.ofSeconds(20));
        }
        assertThat(asked("/v1/catalogue"::equals)).isEqualTo(1);
        assertThat(asked("/v1/authorisation"::equals)).isEqualTo(1);

        catalogueVersion = 5;
        var _ = herald.turn();

        assertThat(asked("/v1/catalogue"::equals)).isEqualTo(2);
        assertThat(published).hasSize(2);
    }

    @Test
    void asksForANewAuthorisationEveryTwoMinutes() {
        var _ = herald.turn();
        time.pass(Duration.ofMinutes(2));
        var _ = herald.turn();

        assertThat(asked("/v1/authorisation"::equals)).isEqualTo(2);
        assertThat(published).hasSize(1);
    }

    @Test
    void aForgedCatalogueLeavesTheLastGoodOneInUse() {
        var _ = herald.turn();
        publisher.rotate("catalogue");
        catalogueVersion = 9;

        var _ = herald.turn();

        assertThat(documents.catalogue().map(PublishedDocuments.Checked::version)).hasValue(4L);
        assertThat(published).hasSize(1);
    }

    @Test
    void reportsTheQueueAndTheDevices() {
        var _ = terminal.take("r1");
        herald.report(() ->
                List.of(Map.of("id", "receipt-printer", "status", "FAULT", "code", "PAPER_OUT")));

        var _ = herald.turn();

        var beat = JsonMapper.shared().readTree(requests.getFirst().body());
        assertThat(beat.path("pending").asInt(0)).isEqualTo(1);
        assertThat(beat.path("devices").path(0).path("code").asString("")).isEqualTo("PAPER_OUT");
    }

    @Test
    void reportsWhatNobodyKnowsOfTheWorld() {
        var doubtful = effects.intend("print-slip", "{}").toCompletableFuture().join();
        var _ = effects.intend("print-slip", "{}");
        effects.settle(doubtful, EffectJournal.Settlement.IN_DOUBT).toCompletableFuture().join();

        var _ = herald.turn();

        var beat = JsonMapper.shared().readTree(requests.getFirst().body());
        assertThat(beat.path("inDoubt").asInt(0)).isEqualTo(1);
    }

    @Test
    void anchorsTheHeadOfTheAuditJournalOnce() {
        Terminal.now(audit.append("terminal.started", Map.of()));
        var _ = herald.turn();
        var _ = herald.turn();
        assertThat(asked(path -> path.endsWith("/audit-anchors"))).isEqualTo(1);

        Terminal.now(audit.append("session.ended", Map.of()));
        var _ = herald.turn();

        assertThat(asked(path -> path.endsWith("/audit-anchors"))).isEqualTo(2);
    }

    @Test
    void aForkedJournalStopsNothing() {
        anchorStatus = 409;
        Terminal.now(audit.append("terminal.started", Map.of()));

        assertThat(herald.turn()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void triesAgainSoonAndThenWithinHalfAMinuteForEver() {
        reachable = false;
        for (int i = 0; i < 100; i++) {
            assertThat(herald.turn()).isBetween(Duration.ofMillis(200), Duration.ofSeconds(30));
        }

        reachable = true;
        assertThat(herald.turn()).isEqualTo(Duration.ofSeconds(20));
    }
}
