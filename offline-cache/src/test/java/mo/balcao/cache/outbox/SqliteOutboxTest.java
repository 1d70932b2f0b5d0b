package mo.balcao.cache.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import mo.balcao.cache.fake.Bureaux;
import mo.balcao.cache.fake.FakePlatform;
import mo.balcao.cache.fake.FakeTime;
import mo.balcao.cache.fake.SeededRandom;
import mo.balcao.cache.fake.Terminal;
import mo.balcao.cache.journal.EffectJournal.Settlement;
import mo.balcao.cache.journal.SqliteEffectJournal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteOutboxTest {
    @TempDir Path folder;

    private final FakeTime time = new FakeTime();
    private final SeededRandom random = new SeededRandom(42);
    private final FakePlatform platform = new FakePlatform();
    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder.resolve("outbox.db"), time, random, platform);
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    @Test
    void mintsAnIdOfVersion7AtCapture() {
        TransactionId id = terminal.take("r1");

        assertThat(id.value().version()).isEqualTo(7);
        assertThat(id.value().getMostSignificantBits() >>> 16)
                .isEqualTo(time.wall().toEpochMilli());
        assertThat(terminal.state(id)).isEqualTo("CAPTURED");
    }

    @Test
    void recallsWhatWasStoredSinceAMomentOfThisBoot() {
        var _ = terminal.take("earlier");
        time.pass(Duration.ofSeconds(1));
        long since = time.monotonicNanos();
        assertThat(Terminal.now(terminal.outbox.recall("proof-of-life", since))).isEmpty();

        TransactionId id = terminal.take("r1");
        assertThat(Terminal.now(terminal.outbox.recall("proof-of-life", since)))
                .contains(new CaptureOutcome.Captured(id));
        assertThat(Terminal.now(terminal.outbox.recall("another-service", since))).isEmpty();

        var _ = terminal.drain();
        assertThat(Terminal.now(terminal.outbox.recall("proof-of-life", since)))
                .contains(new CaptureOutcome.Captured(id));

        time.reboot();
        assertThat(Terminal.now(terminal.outbox.recall("proof-of-life", 0))).isEmpty();
    }

    @Test
    void eachBureauOpensItsOwnPartAndNoOther() throws Exception {
        TransactionId id = terminal.take("r1");
        var _ = terminal.drain();

        var parts = platform.filed.values().iterator().next().path("parts");
        byte[] forFss = bytes(parts.get(0).path("sealed").asString(""));
        assertThat(Bureaux.open("FSS", Terminal.ID, id.toString(), forFss))
                .isEqualTo("{\"note\":\"n\"}");
        assertThatThrownBy(() -> Bureaux.open("IAS", Terminal.ID, id.toString(), forFss))
                .isInstanceOf(java.security.GeneralSecurityException.class);
        assertThatThrownBy(() -> Bureaux.open("FSS", "T-OTHER", id.toString(), forFss))
                .isInstanceOf(java.security.GeneralSecurityException.class);
    }

    @Test
    void nothingOfTheCaseIsInAnyFileInClear() throws IOException {
        String marker = "MARKER-91c7-OF-A-RESIDENT";
        var capture = Terminal.capture("MARKER-PSEUDONYM", marker.repeat(50));
        assertThat(Terminal.now(terminal.outbox.capture(capture)))
                .isInstanceOf(CaptureOutcome.Captured.class);
        var _ = terminal.drain();
        time.pass(Duration.ofHours(25));
        var _ = terminal.upkeep.turn();

        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("MARKER");
            }
        }
        assertThat(capture.toString()).doesNotContain("MARKER");
    }

    @Test
    void wipingLeavesTheReceiptAndNoSealedByte() throws IOException {
        TransactionId id = terminal.take("r1");
        var _ = terminal.drain();
        byte[] sealed =
                HexFormat.of().parseHex(terminal.text("SELECT hex(sealed) FROM part LIMIT 1"));
        assertThat(anyFileHolds(sealed)).isTrue();

        time.pass(Duration.ofHours(24));
        var _ = terminal.upkeep.turn();

        assertThat(anyFileHolds(sealed)).isFalse();
        assertThat(terminal.state(id)).isEqualTo("WIPED");
        assertThat(Terminal.now(terminal.outbox.awaitFiling(id, Duration.ofSeconds(1))))
                .isEqualTo(
                        new Filing.Filed(
                                "FSS-2026-000001",
                                java.time.Instant.parse("2026-01-01T01:00:30Z")));
    }

    @Test
    void settingTheClockNeitherHastensNorPreventsWiping() {
        TransactionId early = terminal.take("r1");
        var _ = terminal.drain();

        time.set(time.wall().plus(Duration.ofDays(400)));
        var _ = terminal.upkeep.turn();
        assertThat(terminal.state(early)).isEqualTo("ACKED");

        time.set(time.wall().minus(Duration.ofDays(800)));
        time.pass(Duration.ofHours(24));
        var _ = terminal.upkeep.turn();
        assertThat(terminal.state(early)).isEqualTo("WIPED");
    }

    @Test
    void afterARebootTheWallClockDecidesAndTheFutureIsOld() {
        TransactionId id = terminal.take("r1");
        var _ = terminal.drain();
        time.reboot();
        var _ = terminal.upkeep.turn();
        assertThat(terminal.state(id)).isEqualTo("ACKED");

        time.set(time.wall().minus(Duration.ofDays(2)));
        var _ = terminal.upkeep.turn();
        assertThat(terminal.state(id)).isEqualTo("WIPED");
    }

    @Test
    void refusesWithoutTheKeyOfADepartment() {
        terminal.outbox.use(DepartmentKeys.none());

        assertThat(Terminal.now(terminal.outbox.capture(Terminal.capture("r", "n"))))
                .isEqualTo(new CaptureOutcome.Refused(CaptureOutcome.Reason.NO_DEPARTMENT_KEY));
        assertThat(terminal.text("SELECT count(*) FROM txn")).isEqualTo("0");
    }

    @Test
    void oneUnusableKeySpoilsNoOther() {
        byte[] catalogue =
                new String(Bureaux.catalogue(1), StandardCharsets.UTF_8)
                        .replaceFirst("(\"code\":\"FP\".*?\"tinkPublicKeyset\":\")[^\"]*", "$1!!!")
                        .getBytes(StandardCharsets.UTF_8);

        DepartmentKeys keys = DepartmentKeys.of(catalogue);

        assertThat(keys.of("FP")).isEmpty();
        assertThat(keys.of("FSS")).isPresent();
    }

    @Test
    void captureAndSettlementAreOneCommit() {
        var effects = new SqliteEffectJournal(terminal.store, time, random);
        var effect = Terminal.now(effects.intend("capture-old-card", "{}"));

        var _ =
                Terminal.now(
                        terminal.outbox.capture(Terminal.capture("r1", "n", Optional.of(effect))));

        assertThat(Terminal.now(effects.open())).isEmpty();
        assertThat(terminal.text("SELECT settlement FROM effect"))
                .isEqualTo(Settlement.DONE.name());
    }

    @Test
    void whoWaitsIsToldWhenThePlatformAnswers() {
        TransactionId id = terminal.take("r1");
        CompletionStage<Filing> first = terminal.outbox.awaitFiling(id, Duration.ofSeconds(8));
        CompletionStage<Filing> second = terminal.outbox.awaitFiling(id, Duration.ofSeconds(8));
        assertThat(first.toCompletableFuture()).isNotDone();

        var _ = terminal.drain();

        assertThat(Terminal.now(first)).isInstanceOf(Filing.Filed.class);
        assertThat(Terminal.now(second)).isInstanceOf(Filing.Filed.class);
    }

    @Test
    void whoWaitsTooLongHearsThatItWaits() {
        TransactionId id = terminal.take("r1");
        CompletionStage<Filing> answer = terminal.outbox.awaitFiling(id, Duration.ofSeconds(8));

        time.pass(Duration.ofSeconds(8));

        assertThat(Terminal.now(answer)).isEqualTo(new Filing.Waiting());
    }

    @Test
    void theLaneOfAResidentMeansNothingElsewhereAndIsForgotten() {
        var _ = terminal.take("r1");
        var _ = terminal.take("r1");
        var _ = terminal.take("r2");
        assertThat(terminal.text("SELECT count(DISTINCT lane) FROM txn")).isEqualTo("2");
        assertThat(terminal.text("SELECT max(lane_seq) FROM txn")).isEqualTo("2");
        String lane = terminal.text("SELECT hex(lane) FROM txn LIMIT 1");

        var _ = terminal.drain();
        assertThat(terminal.text("SELECT count(*) FROM meta WHERE key = 'lane-key'"))
                .isEqualTo("0");
        var _ = terminal.take("r1");

        assertThat(terminal.text("SELECT hex(lane) FROM txn ORDER BY seq DESC LIMIT 1"))
                .isNotEqualTo(lane);
    }

    @Test
    void theNextBatchIsFoundByAnIndexHoweverManyReceiptsThereAre() {
        assertThat(explain(Dispatch.SENDABLE)).contains("txn_sendable");
    }

    @Test
    void boundsWhatACaseMayBe() {
        byte[] large = new byte[(64 << 10) + 1];
        assertThatThrownBy(() -> new Capture.Part("FSS", large))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Capture(
                                "s", 1, new Capture.Lane.Case("c"), List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String explain(String query) {
        return Terminal.now(
                terminal.store.submit(connection -> {
                    StringBuilder plan = new StringBuilder();
                    try (var statement =
                                    connection.prepareStatement("EXPLAIN QUERY PLAN " + query);
                            var row = statement.executeQuery()) {
                        while (row.next()) {
                            plan.append(row.getString("detail")).append('\n');
                        }
                    }
                    return plan.toString();
                }));
    }

    private boolean anyFileHolds(byte[] bytes) throws IOException {
        String wanted = new String(bytes, StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        .contains(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] bytes(String base64url) {
        return java.util.Base64.getUrlDecoder().decode(base64url);
    }
}
