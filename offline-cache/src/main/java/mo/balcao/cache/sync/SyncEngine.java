package mo.balcao.cache.sync;

import com.github.luben.zstd.Zstd;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import mo.balcao.cache.outbox.Dispatch;
import mo.balcao.cache.outbox.OutgoingRecord;
import mo.balcao.cache.outbox.Settlements;
import mo.balcao.cache.outbox.Settlements.Answer;
import mo.balcao.cache.outbox.SqliteOutbox;
import mo.balcao.cache.outbox.Verdict;
import mo.balcao.cache.port.RandomSource;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.port.Transport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The sync, turn by turn: send one batch, file the answers, say how long to wait. No thread and no waiting of its own, so
/// that a simulation can drive it. One thread at a time.
///
/// A failed call is never a record's fault. After three in a row the breaker is open: one record goes out as a probe,
/// when its time comes or when somebody pokes, never more than one call a second nor before `Retry-After`.
public final class SyncEngine {
    private static final Logger LOG = LoggerFactory.getLogger(SyncEngine.class);
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final Duration MOST = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int MOST_RECORDS = 200;
    private static final int OPEN_AFTER = 3;

    /// A record that alone spoils its batch this often is quarantined; with the back-off that takes about half an hour.
    private static final int MOST_REFUSALS = 12;

    private final Dispatch dispatch;
    private final Settlements settlements;
    private final SqliteOutbox outbox;
    private final Transport transport;
    private final TimeSource time;
    private final RandomSource random;
    private final Backoff backoff;
    private final String terminal;
    private final long epoch;
    private int limit = MOST_RECORDS;
    private int failures;
    private long closedUntil;
    private boolean closed;

    /// @param epoch of the enrolment, sent with every record
    public SyncEngine(
            Dispatch dispatch,
            Settlements settlements,
            SqliteOutbox outbox,
            Transport transport,
            TimeSource time,
            RandomSource random,
            String terminal,
            long epoch) {
        this.dispatch = dispatch;
        this.settlements = settlements;
        this.outbox = outbox;
        this.transport = transport;
        this.time = time;
        this.random = random;
        this.backoff = new Backoff(random, MOST);
        this.terminal = terminal;
        this.epoch = epoch;
    }

    /// Sends what may be sent now, at most one batch; says when to come again. Fails with the store.
    public Duration turn() {
        Duration shut = shut();
        if (shut.isPositive()) {
            return shut;
        }
        List<OutgoingRecord> batch = done(dispatch.take(failures >= OPEN_AFTER ? 1 : limit));
        if (batch.isEmpty()) {
            Duration retry = done(dispatch.untilNextRetry()).orElse(IDLE);
            return retry.compareTo(IDLE) < 0 ? retry : IDLE;
        }
        return switch (Heard.of(transport.send(request(batch)), batch, backoff)) {
            case Heard.Answers(List<Answer> answers) -> filed(answers);
            case Heard.Unreadable(int status) -> isolate(batch, status);
            case Heard.NotNow(String why, Optional<Duration> retryAfter) ->
                    notNow(batch, why, retryAfter);
        };
    }

    private Duration filed(List<Answer> answers) {
        settle(answers);
        failures = 0;
        limit = Math.min(MOST_RECORDS, limit * 2);
        LOG.info("event=sync.batch records={}", answers.size());
        boolean moved =
                answers.stream().anyMatch(one -> !(one.verdict() instanceof Verdict.Unsent));
        return moved ? Duration.ZERO : PAUSE;
    }

    private Duration isolate(List<OutgoingRecord> batch, int status) {
        if (batch.size() > 1) {
            limit = Math.max(1, batch.size() / 2);
            settle(batch.stream().map(one -> new Answer(one, new Verdict.Unsent())).toList());
            return Duration.ZERO;
        }
        OutgoingRecord record = batch.getFirst();
        Verdict verdict =
                record.refusals() < MOST_REFUSALS
                        ? new Verdict.ComeAgain(backoff.after(record.refusals()))
                        : new Verdict.Rejected("CALL_REFUSED_" + status);
        LOG.warn("event=sync.unreadable status={} record={}", status, record.id());
        settle(List.of(new Answer(record, verdict)));
        return Duration.ZERO;
    }

    private Duration notNow(List<OutgoingRecord> batch, String why, Optional<Duration> retryAfter) {
        settle(batch.stream().map(one -> new Answer(one, new Verdict.Unsent())).toList());
        Duration ours = backoff.after(failures++);
        LOG.info("event=sync.not-now why={} records={} failures={}", why, batch.size(), failures);
        Duration pause = retryAfter.filter(asked -> asked.compareTo(PAUSE) > 0).orElse(PAUSE);
        closed = true;
        closedUntil = time.monotonicNanos() + pause.toNanos();
        return ours.compareTo(pause) > 0 ? ours : pause;
    }

    private Duration shut() {
        if (!closed) {
            return Duration.ZERO;
        }
        Duration left = Duration.ofNanos(closedUntil - time.monotonicNanos());
        closed = left.isPositive();
        return closed ? left : Duration.ZERO;
    }

    private void settle(List<Answer> answers) {
        done(settlements.settle(answers));
        for (Answer answer : answers) {
            TellAll.tell(outbox, answer);
        }
    }

    private Transport.Request request(List<OutgoingRecord> batch) {
        return new Transport.Request(
                "POST",
                "/v1/terminals/" + terminal + "/batches",
                Map.of(
                        "Content-Type", "application/x-ndjson",
                        "Content-Encoding", "zstd",
                        "Idempotency-Key", random.uuid7(time.wall()).toString()),
                Zstd.compress(BatchWire.lines(batch, epoch)),
                DEADLINE);
    }

    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
