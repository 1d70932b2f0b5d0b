package mo.balcao.cache.sync;

import java.time.Duration;
import java.util.ArrayList;
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
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.port.Transport;
import mo.balcao.cache.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the outbox needs beside sending, turn by turn: wiping by policy, and asking the platform by id for records whose
/// content is gone (each minute) or whose lane people hold (each quarter of an hour). One thread at a time.
public final class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final Duration BETWEEN_HELD = Duration.ofMinutes(15);
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final int ASK_AT_ONCE = 50;

    private final Store store;
    private final Dispatch dispatch;
    private final Settlements settlements;
    private final SqliteOutbox outbox;
    private final Transport transport;
    private final TimeSource time;
    private final String terminal;
    private final Duration keep;
    private boolean truncationOwed = true; // a crash may have left wiped bytes in the log
    private Optional<Long> heldAsked = Optional.empty();

    /// @param keep how long a record's sealed parts stay after acknowledgement
    public Upkeep(
            Store store,
            Dispatch dispatch,
            Settlements settlements,
            SqliteOutbox outbox,
            Transport transport,
            TimeSource time,
            String terminal,
            Duration keep) {
        this.store = store;
        this.dispatch = dispatch;
        this.settlements = settlements;
        this.outbox = outbox;
        this.transport = transport;
        this.time = time;
        this.terminal = terminal;
        this.keep = keep;
    }

    public Duration turn() {
        wipe();
        ask();
        return BETWEEN;
    }

    private void wipe() {
        int wiped = done(settlements.wipe(keep));
        while (wiped > 0) {
            truncationOwed = true;
            LOG.info("event=outbox.wiped records={}", wiped);
            wiped = done(settlements.wipe(keep));
        }
        if (truncationOwed) {
            done(store.truncateLog());
            truncationOwed = false;
        }
    }

    private void ask() {
        long now = time.monotonicNanos();
        boolean heldToo =
                heldAsked.map(at -> now - at >= BETWEEN_HELD.toNanos()).orElse(Boolean.TRUE);
        if (heldToo) {
            heldAsked = Optional.of(now);
        }
        List<Answer> answers = new ArrayList<>();
        for (OutgoingRecord record : done(dispatch.toAsk(heldToo, ASK_AT_ONCE))) {
            Optional<Verdict> verdict = ask(record);
            if (verdict.isEmpty()) {
                break; // the platform does not answer now
            }
            answers.add(new Answer(record, verdict.get()));
        }
        if (!answers.isEmpty()) {
            done(settlements.settle(answers));
            answers.forEach(answer -> TellAll.tell(outbox, answer));
            LOG.info("event=outbox.asked records={}", answers.size());
        }
    }

    private Optional<Verdict> ask(OutgoingRecord record) {
        Transport.Request request =
                new Transport.Request(
                        "GET",
                        "/v1/terminals/" + terminal + "/transactions/" + record.id(),
                        Map.of(),
                        new byte[0],
                        DEADLINE);
        return transport.send(request)
                                instanceof Transport.Reply.Answered(int status, var _, byte[] body)
                        && status == 200
                ? BatchWire.state(body, time.wall())
                : Optional.empty();
    }

    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
