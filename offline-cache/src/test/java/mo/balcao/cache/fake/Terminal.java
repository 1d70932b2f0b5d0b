package mo.balcao.cache.fake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import mo.balcao.cache.journal.EffectId;
import mo.balcao.cache.outbox.Capture;
import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.cache.outbox.DepartmentKeys;
import mo.balcao.cache.outbox.Dispatch;
import mo.balcao.cache.outbox.Settlements;
import mo.balcao.cache.outbox.SqliteOutbox;
import mo.balcao.cache.outbox.TransactionId;
import mo.balcao.cache.port.Transport;
import mo.balcao.cache.store.InlineStore;
import mo.balcao.cache.sync.SyncEngine;
import mo.balcao.cache.sync.Upkeep;

/// Outbox and sync over a real database on the test's own thread, with a clock that stands still.
public final class Terminal implements AutoCloseable {
    public static final String ID = "T-TEST-1";
    public static final Duration KEEP = Duration.ofHours(24);

    public final InlineStore store;
    public final SqliteOutbox outbox;
    public final SyncEngine sync;
    public final Upkeep upkeep;

    public Terminal(Path database, FakeTime time, SeededRandom random, Transport platform) {
        store = InlineStore.open(database, time::wall);
        outbox =
                new SqliteOutbox(
                        new SqliteOutbox.Seams(store, time, random, time, Runnable::run),
                        ID,
                        () -> true);
        outbox.use(DepartmentKeys.of(Bureaux.catalogue(1)));
        var dispatch = new Dispatch(store, outbox, time);
        var settlements = new Settlements(store, time);
        sync = new SyncEngine(dispatch, settlements, outbox, platform, time, random, ID, 1);
        upkeep = new Upkeep(store, dispatch, settlements, outbox, platform, time, ID, KEEP);
        dispatch.recover().toCompletableFuture().join();
    }

    public static Capture capture(String resident, String content) {
        return capture(resident, content, Optional.empty());
    }

    public static Capture capture(String resident, String content, Optional<EffectId> settles) {
        byte[] json = ("{\"note\":\"" + content + "\"}").getBytes(StandardCharsets.UTF_8);
        return new Capture(
                "proof-of-life",
                1,
                new Capture.Lane.Resident(resident, "proof-of-life"),
                List.of(new Capture.Part("FSS", json), new Capture.Part("IAS", json)),
                settles);
    }

    /// Captures, and insists that it was.
    public TransactionId take(String resident) {
        return switch (now(outbox.capture(capture(resident, "n")))) {
            case CaptureOutcome.Captured(TransactionId id) -> id;
            case CaptureOutcome.Refused(var reason) ->
                    throw new AssertionError("refused: " + reason);
        };
    }

    /// Turns of the sync until it has nothing to do at once; says how long it would wait.
    public Duration drain() {
        Duration wait = sync.turn();
        for (int i = 0; wait.isZero() && i < 1000; i++) {
            wait = sync.turn();
        }
        return wait;
    }

    public String state(TransactionId id) {
        return text(
                "SELECT state FROM txn WHERE hex(id) = '"
                        + id.toString().replace("-", "").toUpperCase(java.util.Locale.ROOT)
                        + "'");
    }

    public String text(String query) {
        return now(
                store.submit(connection -> {
                    try (Statement statement = connection.createStatement();
                            ResultSet row = statement.executeQuery(query)) {
                        return row.next() ? String.valueOf(row.getString(1)) : "none";
                    }
                }));
    }

    /// Inline work is done when the call returns.
    public static <T> T now(CompletionStage<T> stage) {
        var future = stage.toCompletableFuture();
        if (!future.isDone()) {
            throw new AssertionError("still waiting");
        }
        return future.join();
    }

    @Override
    public void close() {
        store.close();
    }
}
