package mo.balcao.cache.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import mo.balcao.cache.port.Alarm;

/// Who waits for the platform's answer on a record. Any thread.
final class Waiters {
    private final Alarm alarm;
    private final Map<TransactionId, List<Waiter>> waiting = new ConcurrentHashMap<>();

    Waiters(Alarm alarm) {
        this.alarm = alarm;
    }

    /// Told apart by identity: the same record may be awaited twice.
    private static final class Waiter {
        final CompletableFuture<Filing> answer = new CompletableFuture<>();
    }

    /// Completes with the answer, or with `Waiting` after `patience`.
    CompletionStage<Filing> join(TransactionId id, Duration patience) {
        Waiter mine = new Waiter();
        waiting.compute(
                id,
                (_, all) -> {
                    List<Waiter> those = all == null ? new CopyOnWriteArrayList<>() : all;
                    those.add(mine);
                    return those;
                });
        Runnable callOff = alarm.after(patience, () -> mine.answer.complete(new Filing.Waiting()));
        return mine.answer.whenComplete((_, _) -> {
            callOff.run();
            waiting.computeIfPresent(
                    id,
                    (_, all) -> {
                        all.remove(mine);
                        return all.isEmpty() ? null : all;
                    });
        });
    }

    void tell(TransactionId id, Filing filing) {
        List.copyOf(waiting.getOrDefault(id, List.of()))
                .forEach(waiter -> waiter.answer.complete(filing));
    }
}
