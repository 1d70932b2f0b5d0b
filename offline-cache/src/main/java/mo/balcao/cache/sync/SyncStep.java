package mo.balcao.cache.sync;

import com.github.luben.zstd.Zstd;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mo.balcao.cache.outbox.Dispatch;
import mo.balcao.cache.outbox.Dispatch.Answer;
import mo.balcao.cache.outbox.Dispatch.Outgoing;
import mo.balcao.cache.outbox.Filing;
import mo.balcao.cache.outbox.SqliteOutbox;
import mo.balcao.cache.port.RandomSource;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.port.Transport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One turn of the sync: take a batch, send it, file the answers. No thread and no waiting of its own, so that a
/// simulation can drive it.
final class SyncStep {
    private static final Logger LOG = LoggerFactory.getLogger(SyncStep.class);
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final Dispatch dispatch;
    private final SqliteOutbox outbox;
    private final Transport transport;
    private final TimeSource time;
    private final RandomSource random;
    private final String terminal;
    private final long epoch;

    SyncStep(
            Dispatch dispatch,
            SqliteOutbox outbox,
            Transport transport,
            TimeSource time,
            RandomSource random,
            String terminal,
            long epoch) {
        this.dispatch = dispatch;
        this.outbox = outbox;
        this.transport = transport;
        this.time = time;
        this.random = random;
        this.terminal = terminal;
        this.epoch = epoch;
    }

    Outcome turn() {
        List<Outgoing> batch = dispatch.take().toCompletableFuture().join();
        if (batch.isEmpty()) {
            return new Outcome.Idle();
        }
        return switch (transport.send(request(batch))) {
            case Transport.Reply.Answered(int status, var _, byte[] body) when status == 200 ->
                    file(batch, body);
            // Whatever else the platform says about the call as a whole is never a record's fault.
            case Transport.Reply.Answered answered -> {
                LOG.warn(
                        "event=sync.refused status={} records={}", answered.status(), batch.size());
                yield new Outcome.Later(answered.header("retry-after").flatMap(SyncStep::seconds));
            }
            case Transport.Reply.Failed(Transport.Failure failure) -> {
                LOG.info("event=sync.failed failure={} records={}", failure, batch.size());
                yield new Outcome.Later(Optional.empty());
            }
        };
    }

    private Outcome file(List<Outgoing> batch, byte[] body) {
        List<Answer> answers = BatchWire.answers(batch, body);
        dispatch.settle(answers).toCompletableFuture().join();
        boolean retry = false;
        for (Answer answer : answers) {
            if (answer.filing() instanceof Filing.Waiting) {
                retry = true;
            } else {
                outbox.answered(answer.record().id(), answer.filing());
            }
        }
        LOG.info("event=sync.batch records={}", batch.size());
        return retry ? new Outcome.Later(Optional.empty()) : new Outcome.Moved();
    }

    private Transport.Request request(List<Outgoing> batch) {
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

    private static Optional<Duration> seconds(String header) {
        return header.matches("\\d{1,6}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(header)))
                : Optional.empty();
    }

    sealed interface Outcome {
        /// Nothing may be sent now.
        record Idle() implements Outcome {}

        /// A batch was filed; there may be more.
        record Moved() implements Outcome {}

        record Later(Optional<Duration> retryAfter) implements Outcome {}
    }
}
