package mo.balcao.cache.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mo.balcao.cache.fake.FakePlatform;
import mo.balcao.cache.fake.FakePlatform.Result;
import mo.balcao.cache.fake.FakeTime;
import mo.balcao.cache.fake.SeededRandom;
import mo.balcao.cache.fake.Terminal;
import mo.balcao.cache.outbox.TransactionId;
import mo.balcao.cache.port.Transport.Failure;
import mo.balcao.cache.port.Transport.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncEngineTest {
    @TempDir Path folder;

    private final FakeTime time = new FakeTime();
    private final FakePlatform platform = new FakePlatform();
    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder.resolve("outbox.db"), time, new SeededRandom(3), platform);
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    private int lastBatch() {
        return FakePlatform.records(platform.requests.getLast()).size();
    }

    @Test
    void acknowledgesWhatIsAppliedAndWaitsWhenNothingIsLeft() {
        TransactionId id = terminal.take("r1");

        assertThat(terminal.sync.turn()).isEqualTo(Duration.ZERO);
        assertThat(terminal.state(id)).isEqualTo("ACKED");
        assertThat(terminal.sync.turn()).isEqualTo(Duration.ofMinutes(1));
        assertThat(platform.batches()).isEqualTo(1);
    }

    @Test
    void aLostReplyIsSentAgainAndFiledOnce() {
        TransactionId id = terminal.take("r1");
        platform.loseReply();
        var _ = terminal.sync.turn();
        assertThat(terminal.state(id)).isEqualTo("RETRY");
        time.pass(Duration.ofSeconds(1));

        var _ = terminal.drain();

        assertThat(terminal.state(id)).isEqualTo("ACKED");
        assertThat(platform.filed).hasSize(1);
        assertThat(platform.duplicates).containsExactly(id.toString());
    }

    @Test
    void aCrashWhileSendingMeansSendAgain() {
        TransactionId id = terminal.take("r1");
        var _ =
                Terminal.now(
                        new mo.balcao.cache.outbox.Dispatch(terminal.store, terminal.outbox, time)
                                .take(10));
        assertThat(terminal.state(id)).isEqualTo("SENDING");
        terminal.close();

        open();
        var _ = terminal.drain();

        assertThat(terminal.state(id)).isEqualTo("ACKED");
    }

    @ParameterizedTest
    @CsvSource({
        "401, CERTIFICATE_REQUIRED",
        "403, CERTIFICATE_REVOKED",
        "403, WRONG_TERMINAL",
        "404, NOT_FOUND",
        "429, TOO_MANY_REQUESTS",
        "500, INTERNAL",
        "503, DATABASE_UNAVAILABLE",
        "400, from-some-proxy"
    })
    void aRefusedCallIsNeverARecordsFault(int status, String code) {
        TransactionId id = terminal.take("r1");
        for (int i = 0; i < 15; i++) {
            platform.once(FakePlatform.problem(status, code));
            var _ = terminal.sync.turn();
            time.pass(Duration.ofMinutes(16));
        }
        assertThat(terminal.state(id)).isEqualTo("RETRY");

        var _ = terminal.drain();

        assertThat(terminal.state(id)).isEqualTo("ACKED");
    }

    @ParameterizedTest
    @CsvSource({"UNREACHABLE", "LATE", "UNTRUSTED", "REFUSED"})
    void noFailureOfTheLinkIsARecordsFault(Failure failure) {
        TransactionId id = terminal.take("r1");
        platform.once(new Reply.Failed(failure));

        assertThat(terminal.sync.turn()).isPositive();

        assertThat(terminal.state(id)).isEqualTo("RETRY");
    }

    @Test
    void anUnreadableAnswerIsNoAnswer() {
        TransactionId id = terminal.take("r1");
        platform.once(
                new Reply.Answered(200, Map.of(), "<html>hotel".getBytes(StandardCharsets.UTF_8)));

        assertThat(terminal.sync.turn()).isPositive();

        assertThat(terminal.state(id)).isEqualTo("RETRY");
    }

    @Test
    void waitsLongerWithEachFailureAndNeverBeyondAQuarterOfAnHour() {
        var _ = terminal.take("r1");
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            platform.once(new Reply.Failed(Failure.UNREACHABLE));
            waits.add(terminal.sync.turn());
            time.pass(Duration.ofMinutes(15));
        }

        assertThat(waits)
                .allSatisfy(w ->
                        assertThat(w).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(15)));
        assertThat(waits.subList(0, 3))
                .allSatisfy(w -> assertThat(w).isLessThan(Duration.ofSeconds(5)));
        assertThat(waits.subList(20, 60))
                .anySatisfy(w -> assertThat(w).isGreaterThan(Duration.ofMinutes(5)));
    }

    @Test
    void anOpenBreakerProbesWithOneRecordAndThenSendsAll() {
        for (int i = 0; i < 20; i++) {
            var _ = terminal.take("r" + i);
        }
        for (int i = 0; i < 3; i++) {
            platform.once(new Reply.Failed(Failure.UNREACHABLE));
            var _ = terminal.sync.turn();
            assertThat(lastBatch()).isEqualTo(20);
            time.pass(Duration.ofSeconds(30));
        }

        assertThat(terminal.sync.turn()).isEqualTo(Duration.ZERO);
        assertThat(lastBatch()).isEqualTo(1);
        assertThat(terminal.sync.turn()).isEqualTo(Duration.ZERO);
        assertThat(lastBatch()).isEqualTo(19);
    }

    @Test
    void aPokeProbesAtOnceButNotMoreThanOncePerSecond() {
        var _ = terminal.take("r1");
        platform.once(new Reply.Failed(Failure.UNREACHABLE));
        var _ = terminal.sync.turn();

        assertThat(terminal.sync.turn()).isEqualTo(Duration.ofSeconds(1));
        assertThat(platform.batches()).isEqualTo(1);
        time.pass(Duration.ofSeconds(1));
        var _ = terminal.sync.turn();
        assertThat(platform.batches()).isEqualTo(2);
    }

    @Test
    void noPokeOverridesRetryAfter() {
        var _ = terminal.take("r1");
        platform.once(new Reply.Answered(429, Map.of("retry-after", "120"), new byte[0]));
        assertThat(terminal.sync.turn()).isEqualTo(Duration.ofMinutes(2));

        time.pass(Duration.ofSeconds(119));
        assertThat(terminal.sync.turn()).isEqualTo(Duration.ofSeconds(1));
        assertThat(platform.batches()).isEqualTo(1);

        time.pass(Duration.ofSeconds(1));
        var _ = terminal.drain();
        assertThat(platform.filed).hasSize(1);
    }

    @Test
    void noGatewaySilencesATerminalForDays() {
        var _ = terminal.take("r1");
        platform.once(new Reply.Answered(503, Map.of("retry-after", "999999"), new byte[0]));

        assertThat(terminal.sync.turn()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void keepsOrderWithinALaneAndSendsLanesTogether() {
        TransactionId first = terminal.take("r1");
        TransactionId second = terminal.take("r1");
        TransactionId other = terminal.take("r2");

        var _ = terminal.sync.turn();
        assertThat(platform.filed.keySet())
                .containsExactlyInAnyOrder(first.toString(), other.toString());
        var _ = terminal.drain();

        assertThat(platform.filed.keySet())
                .containsExactly(first.toString(), other.toString(), second.toString());
    }

    @Test
    void aHeldRecordPausesItsLaneOnly() {
        TransactionId first = terminal.take("r1");
        TransactionId second = terminal.take("r1");
        TransactionId other = terminal.take("r2");
        platform.judge(record ->
                record.path("id").asString("").equals(first.toString())
                        ? Result.held("DEPARTMENT_DOWN")
                        : Result.applied());

        var _ = terminal.drain();

        assertThat(terminal.state(first)).isEqualTo("HELD");
        assertThat(terminal.state(second)).isEqualTo("CAPTURED");
        assertThat(terminal.state(other)).isEqualTo("ACKED");
        assertThat(Terminal.now(terminal.outbox.depth()))
                .isEqualTo(new mo.balcao.cache.outbox.Outbox.Depth(1, 1, 0));
    }

    @Test
    void aHeldLaneGoesOnWhenPeopleHaveDecided() {
        TransactionId first = terminal.take("r1");
        TransactionId second = terminal.take("r1");
        platform.judge(_ -> Result.held("SERVICE_UNKNOWN"));
        var _ = terminal.drain();
        platform.judge(_ -> Result.applied());
        platform.say(first.toString(), "held");
        var _ = terminal.upkeep.turn();
        assertThat(terminal.state(first)).isEqualTo("HELD");

        platform.say(first.toString(), "rejected");
        time.pass(Duration.ofMinutes(15));
        var _ = terminal.upkeep.turn();
        var _ = terminal.drain();

        assertThat(terminal.state(first)).isEqualTo("QUARANTINED");
        assertThat(terminal.state(second)).isEqualTo("ACKED");
    }

    @Test
    void aRejectedRecordIsKeptAndItsLaneGoesOn() {
        TransactionId first = terminal.take("r1");
        TransactionId second = terminal.take("r1");
        platform.judge(record ->
                record.path("id").asString("").equals(first.toString())
                        ? Result.rejected("PART_UNREADABLE")
                        : Result.applied());

        var _ = terminal.drain();
        time.pass(Duration.ofDays(30));
        var _ = terminal.upkeep.turn();

        assertThat(terminal.state(first)).isEqualTo("QUARANTINED");
        assertThat(
                        terminal.text(
                                "SELECT count(*) FROM part JOIN txn ON txn.seq = txn WHERE state = 'QUARANTINED'"))
                .isEqualTo("2");
        assertThat(terminal.state(second)).isEqualTo("WIPED");
    }

    @Test
    void aRecordThatShallComeAgainDelaysNobodyElse() {
        TransactionId slow = terminal.take("r1");
        platform.judge(record ->
                record.path("id").asString("").equals(slow.toString())
                        ? Result.retry(300)
                        : Result.applied());
        var _ = terminal.drain();
        assertThat(terminal.state(slow)).isEqualTo("RETRY");

        TransactionId quick = terminal.take("r2");
        assertThat(terminal.drain()).isEqualTo(Duration.ofMinutes(1));
        assertThat(terminal.state(quick)).isEqualTo("ACKED");
        assertThat(platform.batches()).isEqualTo(2);

        platform.judge(_ -> Result.applied());
        time.pass(Duration.ofMinutes(5));
        var _ = terminal.drain();
        assertThat(terminal.state(slow)).isEqualTo("ACKED");
    }

    @Test
    void comesAgainAsSoonAsARecordsTimeHasCome() {
        var _ = terminal.take("r1");
        platform.judge(_ -> Result.retry(20));

        assertThat(terminal.drain()).isBetween(Duration.ofSeconds(19), Duration.ofSeconds(20));
    }

    @Test
    void aRebootForgetsWhenToComeAgain() {
        TransactionId id = terminal.take("r1");
        platform.judge(_ -> Result.retry(3000));
        var _ = terminal.drain();
        terminal.close();
        time.reboot();
        platform.judge(_ -> Result.applied());

        open();
        var _ = terminal.drain();

        assertThat(terminal.state(id)).isEqualTo("ACKED");
    }

    @Test
    void aPoisonedBatchIsHalvedUntilThePoisonIsAlone() {
        List<TransactionId> good = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            good.add(terminal.take("r" + i));
        }
        TransactionId poison = good.remove(5);
        platform.refuse(batch -> FakePlatform.holds(batch, poison.toString()));

        for (int i = 0; i < 40; i++) {
            var _ = terminal.drain();
            time.pass(Duration.ofMinutes(15));
        }

        assertThat(good).allSatisfy(id -> assertThat(terminal.state(id)).isEqualTo("ACKED"));
        assertThat(terminal.state(poison)).isEqualTo("QUARANTINED");
        assertThat(terminal.text("SELECT code FROM txn WHERE state = 'QUARANTINED'"))
                .isEqualTo("CALL_REFUSED_400");
    }

    @Test
    void neverSendsMoreThanTwoHundredRecords() {
        for (int i = 0; i < 230; i++) {
            var _ = terminal.take("r" + i);
        }

        var _ = terminal.sync.turn();
        assertThat(lastBatch()).isEqualTo(200);
        var _ = terminal.drain();
        assertThat(platform.filed).hasSize(230);
    }
}
