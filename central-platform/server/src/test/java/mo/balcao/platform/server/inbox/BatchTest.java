package mo.balcao.platform.server.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import mo.balcao.platform.server.testing.OnePlatform;
import mo.balcao.platform.server.testing.Running;
import mo.balcao.platform.server.testing.Sealing;
import mo.balcao.platform.server.testing.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(OnePlatform.class)
class BatchTest {
    private static String result(JsonNode record) {
        return record.path("result").asString("");
    }

    private static String number(JsonNode record) {
        return record.path("filingNumber").asString("");
    }

    private static List<JsonNode> ledger(Running platform, Terminal terminal) {
        return platform.operator()
                .get("/v1/operator/ledger?terminal=" + terminal.id())
                .is(200)
                .json()
                .path("entries")
                .valueStream()
                .toList();
    }

    @Test
    void oneActReachesThreeBureauxUnderOneFilingNumber(Running platform) throws Exception {
        var terminal = platform.terminal("batch-1");
        UUID id = UUID.randomUUID();

        var results = terminal.send(new Sealing(terminal).proofOfLife(id));

        assertThat(result(results.getFirst())).isEqualTo("applied");
        assertThat(number(results.getFirst())).matches("FSS-20[0-9]{2}-[0-9]{6}");
        var entries = ledger(platform, terminal);
        assertThat(entries)
                .extracting(e -> e.path("department").asString(""))
                .containsExactlyInAnyOrder("FSS", "IAS", "FP");
        assertThat(entries)
                .allSatisfy(e -> {
                    assertThat(number(e)).isEqualTo(number(results.getFirst()));
                    assertThat(e.path("transactionId").asString("")).isEqualTo(id.toString());
                });
    }

    @Test
    void theSameBatchTwiceIsOneRowInTheLedger(Running platform) throws Exception {
        var terminal = platform.terminal("batch-twice");
        var record =
                new Sealing(terminal)
                        .record(
                                UUID.randomUUID(),
                                "fss-beneficiary-contribution-certificate",
                                List.of("FSS"));

        var first = terminal.send(record).getFirst();
        var second = terminal.send(record).getFirst();

        assertThat(result(first)).isEqualTo("applied");
        assertThat(result(second)).isEqualTo("duplicate");
        assertThat(number(second)).isEqualTo(number(first));
        assertThat(ledger(platform, terminal)).hasSize(1);
    }

    @Test
    void theSameRecordTwiceInOneBatchIsAppliedOnce(Running platform) throws Exception {
        var terminal = platform.terminal("batch-within");
        var record = new Sealing(terminal).proofOfLife(UUID.randomUUID());

        var results = terminal.send(record, record);

        assertThat(results).extracting(BatchTest::result).containsExactly("applied", "duplicate");
        assertThat(ledger(platform, terminal)).hasSize(3);
    }

    @Test
    void aKnownIdWithOtherContentIsRejectedAndRaisesAnAlarm(Running platform) throws Exception {
        var terminal = platform.terminal("batch-reused");
        var sealing = new Sealing(terminal);
        UUID id = UUID.randomUUID();
        terminal.send(sealing.proofOfLife(id));

        var again = terminal.send(sealing.proofOfLife(id)).getFirst();

        assertThat(result(again)).isEqualTo("rejected");
        assertThat(again.path("code").asString("")).isEqualTo("ID_REUSED");
        assertThat(ledger(platform, terminal)).hasSize(3);
        assertThat(
                        platform.operator()
                                .get("/v1/operator/audit?terminal=" + terminal.id())
                                .json()
                                .path("events")
                                .valueStream()
                                .toList())
                .anySatisfy(e -> {
                    assertThat(e.path("event").asString("")).isEqualTo("ID_REUSED");
                    assertThat(e.path("transactionId").asString("")).isEqualTo(id.toString());
                });
    }

    @Test
    void duplicatesOnManyConnectionsAtOnceAreAppliedOnce(Running platform) throws Exception {
        var terminal = platform.terminal("batch-race");
        var sealing = new Sealing(terminal);
        var lines = new ArrayList<JsonNode>();
        for (int i = 0; i < 10; i++) {
            lines.add(
                    sealing.record(
                            UUID.randomUUID(),
                            "fss-beneficiary-contribution-certificate",
                            List.of("FSS")));
        }
        byte[] body = Terminal.body(lines.toArray(JsonNode[]::new));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent =
                    IntStream.range(0, 6)
                            .mapToObj(_ ->
                                    CompletableFuture.supplyAsync(
                                            () -> terminal.batch(body, Map.of()).is(200), threads))
                            .toList();
            var all =
                    sent.stream()
                            .map(CompletableFuture::join)
                            .flatMap(a -> Terminal.results(a).stream())
                            .toList();
            assertThat(all).filteredOn(r -> result(r).equals("applied")).hasSize(10);
            assertThat(all).filteredOn(r -> result(r).equals("duplicate")).hasSize(50);
        }
        var numbers = ledger(platform, terminal).stream().map(BatchTest::number).toList();
        assertThat(numbers).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void filingNumbersHaveNoGaps(Running platform) throws Exception {
        var terminal = platform.terminal("batch-gaps");
        var sealing = new Sealing(terminal);
        var first = terminal.send(sealing.proofOfLife(UUID.randomUUID())).getFirst();
        UUID broken = UUID.randomUUID();
        var unreadable =
                sealing.record(broken, "proof-of-life", sealing.part(broken, "FSS", "IAS", "{}"));
        terminal.send(unreadable);

        var next = terminal.send(sealing.proofOfLife(UUID.randomUUID())).getFirst();

        assertThat(counter(next)).isEqualTo(counter(first) + 1);
    }

    private static long counter(JsonNode record) {
        return Long.parseLong(number(record).replaceAll(".*-", ""));
    }

    @Test
    void theLedgerCanBeReadOnFromAnEntry(Running platform) throws Exception {
        var terminal = platform.terminal("batch-after");
        terminal.send(new Sealing(terminal).proofOfLife(UUID.randomUUID()));
        var entries = ledger(platform, terminal);

        var rest =
                platform.operator()
                        .get(
                                "/v1/operator/ledger?terminal=batch-after&after="
                                        + entries.getFirst().path("ledgerSeq").asLong())
                        .json()
                        .path("entries")
                        .valueStream()
                        .toList();

        assertThat(rest).isEqualTo(entries.subList(1, 3));
    }

    @Test
    void batchesComeInEveryEncoding(Running platform) throws Exception {
        var terminal = platform.terminal("batch-encodings");
        var sealing = new Sealing(terminal);
        byte[] zstd = Zstd.compress(Terminal.body(sealing.proofOfLife(UUID.randomUUID())));
        var gzip = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gzip)) {
            out.write(Terminal.body(sealing.proofOfLife(UUID.randomUUID())));
        }

        for (var answer :
                List.of(
                        terminal.batch(zstd, Map.of("Content-Encoding", "zstd")),
                        terminal.batch(gzip.toByteArray(), Map.of("Content-Encoding", "gzip")),
                        terminal.batch(
                                Terminal.body(sealing.proofOfLife(UUID.randomUUID())),
                                Map.of("Content-Encoding", "identity")))) {
            assertThat(Terminal.results(answer.is(200)))
                    .extracting(BatchTest::result)
                    .containsExactly("applied");
        }
        terminal.batch(zstd, Map.of("Content-Encoding", "br")).refused(415, "UNSUPPORTED_ENCODING");
        terminal.batch(zstd, Map.of("Content-Encoding", "gzip")).refused(400, "BAD_REQUEST");
        terminal.batch(zstd, Map.of("Content-Type", "application/json"))
                .refused(415, "UNSUPPORTED_ENCODING");
    }

    @Test
    void aBatchIsBounded(Running platform) throws Exception {
        var terminal = platform.terminal("batch-bounds");
        var bomb = Zstd.compress(new byte[BatchDecoder.LARGEST + 1]);
        var sealing = new Sealing(terminal);
        var lines = new JsonNode[201];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = sealing.record(UUID.randomUUID(), "proof-of-life");
        }

        terminal.batch(bomb, Map.of("Content-Encoding", "zstd")).refused(413, "BODY_TOO_LARGE");
        terminal.batch(new byte[BatchDecoder.LARGEST + 1], Map.of()).refused(413, "BODY_TOO_LARGE");
        terminal.batch(Terminal.body(lines), Map.of()).refused(413, "BODY_TOO_LARGE");
        terminal.batch(new byte[0], Map.of()).refused(400, "BAD_REQUEST");
        terminal.batch("{\"no\":\"id\"}".getBytes(StandardCharsets.UTF_8), Map.of())
                .refused(400, "BAD_REQUEST");
    }

    @Test
    void aSpoiledRecordSpoilsOnlyItself(Running platform) throws Exception {
        var terminal = platform.terminal("batch-spoiled");
        var sealing = new Sealing(terminal);
        var unshaped = sealing.proofOfLife(UUID.randomUUID()).put("seq", "one");
        var changed = sealing.proofOfLife(UUID.randomUUID()).put("payloadSha256", "0".repeat(64));
        var future = sealing.proofOfLife(UUID.randomUUID()).put("epoch", 2);
        var unknown = sealing.record(UUID.randomUUID(), "no-such-service", List.of("FSS"));
        var elsewhere = sealing.record(UUID.randomUUID(), "proof-of-life", List.of("FSS", "DSI"));
        var doubled = sealing.record(UUID.randomUUID(), "proof-of-life", List.of("FSS", "FSS"));
        var good = sealing.proofOfLife(UUID.randomUUID());

        var results =
                Terminal.results(
                        terminal.batch(
                                        Terminal.body(
                                                unshaped, changed, future, unknown, elsewhere,
                                                doubled, good),
                                        Map.of())
                                .is(200));

        assertThat(results)
                .extracting(r -> r.path("code").asString(""))
                .containsExactly(
                        "RECORD_INVALID",
                        "HASH_MISMATCH",
                        "EPOCH_UNKNOWN",
                        "SERVICE_UNKNOWN",
                        "RECIPIENT_NOT_ALLOWED",
                        "RECIPIENT_NOT_ALLOWED",
                        "");
        assertThat(results.subList(0, 6)).extracting(BatchTest::result).containsOnly("rejected");
        assertThat(result(results.getLast())).isEqualTo("applied");
        assertThat(ledger(platform, terminal)).hasSize(3);
    }

    @Test
    void aRejectionStaysTheSame(Running platform) throws Exception {
        var terminal = platform.terminal("batch-stays");
        var record =
                new Sealing(terminal).record(UUID.randomUUID(), "no-such-service", List.of("FSS"));

        var first = terminal.send(record).getFirst();

        assertThat(terminal.send(record).getFirst()).isEqualTo(first);
        var state =
                terminal.client()
                        .get(terminal.path("transactions/" + record.path("id").asString("")))
                        .is(200)
                        .json();
        assertThat(state.path("state").asString("")).isEqualTo("rejected");
        assertThat(state.path("code").asString("")).isEqualTo("SERVICE_UNKNOWN");
    }

    @Test
    void aTerminalThatLostTheReplyCanAsk(Running platform) throws Exception {
        var terminal = platform.terminal("batch-ask");
        UUID id = UUID.randomUUID();
        String path = terminal.path("transactions/" + id);
        assertThat(terminal.client().get(path).json().path("state").asString(""))
                .isEqualTo("unknown");

        var sent = terminal.send(new Sealing(terminal).proofOfLife(id)).getFirst();

        var state = terminal.client().get(path).is(200).json();
        assertThat(state.path("state").asString("")).isEqualTo("applied");
        assertThat(number(state)).isEqualTo(number(sent));
        terminal.client().get(terminal.path("transactions/not-a-uuid")).refused(400, "BAD_REQUEST");
    }

    @Test
    void oneTerminalsIdsSayNothingAboutAnothers(Running platform) throws Exception {
        var one = platform.terminal("batch-one");
        var other = platform.terminal("batch-other");
        UUID id = UUID.randomUUID();

        assertThat(result(one.send(new Sealing(one).proofOfLife(id)).getFirst()))
                .isEqualTo("applied");
        assertThat(result(other.send(new Sealing(other).proofOfLife(id)).getFirst()))
                .isEqualTo("applied");
    }
}
