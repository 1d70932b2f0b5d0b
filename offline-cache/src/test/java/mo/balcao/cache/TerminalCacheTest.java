package mo.balcao.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import mo.balcao.cache.fake.Authority;
import mo.balcao.cache.fake.FakePlatform;
import mo.balcao.cache.fake.Terminal;
import mo.balcao.cache.fake.TlsPlatform;
import mo.balcao.cache.link.PlatformLink.LinkState;
import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.cache.outbox.Filing;
import mo.balcao.cache.port.Transport.Reply;
import mo.balcao.cache.port.Transport.Request;
import mo.balcao.cache.store.Level;
import mo.balcao.cache.trust.TrustException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole room as the composition root opens it, against a real TLS server.
class TerminalCacheTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir Path folder;

    private final Authority authority = new Authority("Platform CA");
    private final TlsPlatform platform = new TlsPlatform(authority, false);
    private final FakePlatform inbox = new FakePlatform();

    @AfterEach
    void close() {
        platform.close();
    }

    private TerminalCache open(URI url, Optional<String> code, SitePolicy site) {
        return TerminalCache.open(
                new TerminalCache.Settings(
                        Terminal.ID,
                        folder,
                        url,
                        authority.fingerprint(),
                        platform.publisher.fingerprint(platform.root),
                        code,
                        "balcao test",
                        site));
    }

    private TerminalCache enrol() {
        platform.answer(this::answer);
        return open(platform.url(), Optional.of("CODE-1234"), SitePolicy.standard());
    }

    private Reply answer(Request request) {
        return switch (request.path()) {
            case "/v1/trust/root" -> signed(platform.root);
            case "/v1/catalogue" -> signed(platform.publisher.catalogue(3));
            case "/v1/authorisation" ->
                    signed(platform.publisher.authorisation(1, "2040-01-01T00:00:00Z"));
            case "/v1/terminals/T-TEST-1/heartbeats" ->
                    json(200, "{\"serverTime\":\"2026-01-01T00:00:00Z\",\"catalogueVersion\":3}");
            case "/v1/terminals/T-TEST-1/audit-anchors" -> json(201, "{}");
            default -> inbox.send(request);
        };
    }

    private static Reply signed(byte[] document) {
        return new Reply.Answered(200, Map.of(), document);
    }

    private static Reply json(int status, String text) {
        return new Reply.Answered(status, Map.of(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static CaptureOutcome capture(TerminalCache cache) {
        return cache.outbox().capture(Terminal.capture("r1", "n")).toCompletableFuture().join();
    }

    private static void awaitKeys(TerminalCache cache) {
        List<TerminalCache.Published> seen = new CopyOnWriteArrayList<>();
        var end = cache.watch(seen::add);
        await().atMost(SOON).until(() -> seen.getLast().catalogue().isPresent());
        end.run();
    }

    @Test
    void fromEnrolmentToAFilingNumber() {
        try (TerminalCache cache = enrol()) {
            awaitKeys(cache);
            assertThat(cache.link().state()).isEqualTo(LinkState.UP);
            assertThat(cache.room()).isNotEqualTo(Level.NO_CAPTURE);

            var captured = (CaptureOutcome.Captured) capture(cache);
            Filing filing =
                    cache.outbox().awaitFiling(captured.id(), SOON).toCompletableFuture().join();

            assertThat(filing).isInstanceOf(Filing.Filed.class);
            assertThat(inbox.filed).containsOnlyKeys(captured.id().toString());
        }
    }

    @Test
    void startsAndCapturesWithoutThePlatformAndFilesLater() {
        enrolOnly();
        CaptureOutcome.Captured captured;
        try (TerminalCache cache =
                open(URI.create("https://127.0.0.1:1"), Optional.empty(), SitePolicy.standard())) {
            awaitKeys(cache);
            captured = (CaptureOutcome.Captured) capture(cache);
            await().atMost(SOON).until(() -> cache.link().state() == LinkState.DOWN);
            assertThat(
                            cache.outbox()
                                    .awaitFiling(captured.id(), Duration.ofMillis(50))
                                    .toCompletableFuture()
                                    .join())
                    .isEqualTo(new Filing.Waiting());
        }

        try (TerminalCache cache = open(platform.url(), Optional.empty(), SitePolicy.standard())) {
            assertThat(cache.outbox().awaitFiling(captured.id(), SOON).toCompletableFuture().join())
                    .isInstanceOf(Filing.Filed.class);
        }
        assertThat(inbox.filed).hasSize(1);
    }

    @Test
    void anImpostorIsUntrustedAndLearnsNothing() {
        enrolOnly();
        try (var impostor = new TlsPlatform(new Authority("Platform CA"), false);
                TerminalCache cache =
                        open(impostor.url(), Optional.empty(), SitePolicy.standard())) {
            var captured = (CaptureOutcome.Captured) capture(cache);
            await().atMost(SOON).until(() -> cache.link().state() == LinkState.UNTRUSTED);

            assertThat(impostor.requests).isEmpty();
            assertThat(captured.id()).isNotNull();
        }
    }

    @Test
    void aSiteThatKeepsNothingCapturesOnlineOnly() {
        enrolOnly();
        var nothing = new SitePolicy(SitePolicy.AtRest.NOTHING, Duration.ZERO);
        try (TerminalCache cache = open(platform.url(), Optional.empty(), nothing)) {
            await().atMost(SOON).until(() -> cache.link().state() == LinkState.UP);
            assertThat(capture(cache)).isInstanceOf(CaptureOutcome.Captured.class);
            assertThat(inbox.filed).hasSize(1);
        }
        try (TerminalCache cache =
                open(URI.create("https://127.0.0.1:1"), Optional.empty(), nothing)) {
            assertThat(capture(cache))
                    .isEqualTo(new CaptureOutcome.Refused(CaptureOutcome.Reason.NOTHING_AT_REST));
        }
    }

    @Test
    void closesQuicklyWhileThePlatformIsSilent() {
        enrolOnly();
        platform.stallBodies();
        TerminalCache cache = open(platform.url(), Optional.empty(), SitePolicy.standard());
        await().atMost(SOON)
                .until(() ->
                        platform.requests.stream()
                                .anyMatch(request -> request.path().endsWith("/heartbeats")));

        long begun = System.nanoTime();
        cache.close();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void isNotOpenedWithoutEnrolment() {
        assertThatThrownBy(() -> open(platform.url(), Optional.empty(), SitePolicy.standard()))
                .isInstanceOf(TrustException.class)
                .hasMessageContaining("not enrolled");
    }

    private void enrolOnly() {
        try (TerminalCache cache = enrol()) {
            awaitKeys(cache);
        }
        platform.requests.clear();
    }
}
