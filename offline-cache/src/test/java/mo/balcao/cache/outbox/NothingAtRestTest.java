package mo.balcao.cache.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import mo.balcao.cache.fake.FakePlatform;
import mo.balcao.cache.fake.FakePlatform.Result;
import mo.balcao.cache.fake.FakeTime;
import mo.balcao.cache.fake.SeededRandom;
import mo.balcao.cache.fake.Terminal;
import mo.balcao.cache.journal.SqliteEffectJournal;
import mo.balcao.cache.port.Transport.Failure;
import mo.balcao.cache.port.Transport.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NothingAtRestTest {
    private static final CaptureOutcome REFUSED =
            new CaptureOutcome.Refused(CaptureOutcome.Reason.NOTHING_AT_REST);

    @TempDir Path folder;

    private final FakeTime time = new FakeTime();
    private final SeededRandom random = new SeededRandom(7);
    private final FakePlatform platform = new FakePlatform();
    private Terminal terminal;
    private NothingAtRest outbox;
    private boolean online = true;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder.resolve("outbox.db"), time, random, platform);
        outbox =
                new NothingAtRest(
                        terminal.outbox,
                        new SqliteEffectJournal(terminal.store, time, random),
                        () -> online);
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    @Test
    void capturesNothingWithoutThePlatform() {
        online = false;

        assertThat(Terminal.now(outbox.capture(Terminal.capture("r", "n")))).isEqualTo(REFUSED);
        assertThat(terminal.text("SELECT count(*) FROM txn")).isEqualTo("0");
    }

    @Test
    void saysCapturedOnlyWhenThePlatformHasIt() {
        var outcome = outbox.capture(Terminal.capture("r", "n")).toCompletableFuture();
        assertThat(outcome).isNotDone();
        assertThat(terminal.text("SELECT count(*) FROM part")).isEqualTo("0");

        var _ = terminal.drain();

        assertThat(outcome.join()).isInstanceOf(CaptureOutcome.Captured.class);
        assertThat(platform.filed).hasSize(1);
        assertThat(terminal.text("SELECT state || at_rest FROM txn")).isEqualTo("ACKED0");
    }

    @Test
    void recallsOnlyWhatThePlatformHas() {
        var _ = outbox.capture(Terminal.capture("r", "n"));
        var recalled = outbox.recall("proof-of-life", 0).toCompletableFuture();
        assertThat(recalled).isNotDone();

        time.pass(NothingAtRest.PATIENCE);
        assertThat(recalled.join()).contains(REFUSED);

        var second = outbox.capture(Terminal.capture("r", "n"));
        var _ = terminal.drain();
        assertThat(Terminal.now(outbox.recall("proof-of-life", 0))).contains(Terminal.now(second));
    }

    @Test
    void whatWasNeverSentIsRefusedAndGone() {
        var outcome = outbox.capture(Terminal.capture("r", "n"));

        time.pass(NothingAtRest.PATIENCE);

        assertThat(Terminal.now(outcome)).isEqualTo(REFUSED);
        assertThat(terminal.text("SELECT state FROM txn")).isEqualTo("REFUSED");
        assertThat(terminal.drain()).isPositive();
        assertThat(platform.filed).isEmpty();
    }

    @Test
    void aLostAnswerIsAskedForByIdAndNothingIsSentAgain() {
        var outcome = outbox.capture(Terminal.capture("r", "n"));
        platform.loseReply();
        var _ = terminal.sync.turn();
        time.pass(NothingAtRest.PATIENCE);
        assertThat(Terminal.now(outcome)).isEqualTo(REFUSED);
        assertThat(terminal.text("SELECT state FROM txn")).isEqualTo("ASKING");

        var _ = terminal.drain();
        assertThat(platform.batches()).isEqualTo(1);
        var _ = terminal.upkeep.turn();

        assertThat(terminal.text("SELECT state || filing_number FROM txn"))
                .isEqualTo("ACKEDFSS-2026-000001");
    }

    @Test
    void aLostRequestTurnsOutRefused() {
        var outcome = outbox.capture(Terminal.capture("r", "n"));
        platform.once(new Reply.Failed(Failure.UNREACHABLE));
        var _ = terminal.sync.turn();
        time.pass(NothingAtRest.PATIENCE);
        assertThat(Terminal.now(outcome)).isEqualTo(REFUSED);

        var _ = terminal.upkeep.turn();

        assertThat(terminal.text("SELECT state || code FROM txn"))
                .isEqualTo("REFUSEDNEVER_ARRIVED");
        assertThat(platform.filed).isEmpty();
    }

    @Test
    void afterACrashThePlatformIsAskedById() {
        var _ = outbox.capture(Terminal.capture("r", "n"));
        platform.loseReply();
        var _ = terminal.sync.turn();
        terminal.close();

        open();
        assertThat(terminal.text("SELECT state FROM txn")).isEqualTo("ASKING");
        var _ = terminal.upkeep.turn();

        assertThat(terminal.text("SELECT state FROM txn")).isEqualTo("ACKED");
    }

    @Test
    void aConflictIsThePlatformsAnswerToo() {
        platform.judge(_ -> Result.held("SERVICE_UNKNOWN"));
        var outcome = outbox.capture(Terminal.capture("r", "n"));

        var _ = terminal.drain();

        assertThat(Terminal.now(outcome))
                .isInstanceOfSatisfying(
                        CaptureOutcome.Captured.class,
                        captured ->
                                assertThat(
                                                Terminal.now(
                                                        outbox.awaitFiling(
                                                                captured.id(),
                                                                Duration.ofSeconds(1))))
                                        .isEqualTo(new Filing.Held("SERVICE_UNKNOWN")));
    }
}
