package mo.balcao.bench.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mo.balcao.bench.Figures;
import mo.balcao.cache.Ports;
import mo.balcao.cache.outbox.Capture;
import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.cache.outbox.SqliteOutbox;
import mo.balcao.cache.port.SystemAlarm;
import mo.balcao.cache.port.SystemTime;
import mo.balcao.cache.store.Level;
import mo.balcao.cache.store.SqliteStore;
import mo.balcao.cache.store.Watermarks;

/// Our side: the outbox wired as the terminal wires it, without sync, because nothing may be sent meanwhile. A case has
/// three bureaux, as the proof of life has, and each case is another resident's.
final class Captures implements AutoCloseable {
    private static final List<String> BUREAUX = List.of("FSS", "IAS", "FP");
    private static final long PATIENCE_SECONDS = 60;

    private final SqliteStore store;
    private final HandOver handOver;
    private final SystemAlarm alarm = new SystemAlarm();
    private final ExecutorService sealing = Executors.newVirtualThreadPerTaskExecutor();
    private final SqliteOutbox outbox;
    private long residents;

    Captures(Path database) {
        store = SqliteStore.open(database, Instant::now);
        handOver = new HandOver(store);
        var watermarks = new Watermarks(Watermarks.Disk.of(database.resolveSibling(".")));
        outbox =
                new SqliteOutbox(
                        new SqliteOutbox.Seams(
                                handOver, new SystemTime(), Ports.secureRandom(), alarm, sealing),
                        "T-BENCH",
                        () -> watermarks.level() != Level.NO_CAPTURE);
        outbox.use(Departments.keys(BUREAUX));
    }

    Took one() throws IOException {
        Capture capture = next();
        long start = System.nanoTime();
        kept(outbox.capture(capture));
        return new Took(microsSince(start), microsSince(handOver.nanos()));
    }

    /// One after the other.
    List<Took> inARow(int count) throws IOException {
        List<Took> took = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            took.add(one());
        }
        return took;
    }

    /// Microseconds of a capture.
    ///
    /// @param stored from the sealed case on: compressing and sealing is something the peer does not do
    record Took(double whole, double stored) {}

    /// So many callers at once.
    Burst burst(int callers) throws IOException {
        List<Capture> captures = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            captures.add(next());
        }
        List<CompletableFuture<Double>> waiting = new ArrayList<>();
        List<CompletionStage<CaptureOutcome>> outcomes = new ArrayList<>();
        long start = System.nanoTime();
        for (Capture capture : captures) {
            CompletionStage<CaptureOutcome> outcome = outbox.capture(capture);
            outcomes.add(outcome);
            waiting.add(outcome.thenApply(_ -> microsSince(start)).toCompletableFuture());
        }
        for (CompletionStage<CaptureOutcome> outcome : outcomes) {
            kept(outcome);
        }
        List<Double> took = waiting.stream().map(CompletableFuture::join).toList();
        return new Burst(
                Figures.median(took),
                took.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
    }

    /// @param median microseconds until half of the callers had their answer
    /// @param last microseconds until all had
    record Burst(double median, double last) {}

    /// The only answer of a query, or the first column of all its rows.
    List<String> ask(String query) throws IOException {
        return answer(
                store.submit(connection -> {
                    List<String> found = new ArrayList<>();
                    try (Statement statement = connection.createStatement();
                            ResultSet row = statement.executeQuery(query)) {
                        while (row.next()) {
                            found.add(row.getString(1));
                        }
                    }
                    return found;
                }));
    }

    @Override
    public void close() {
        sealing.shutdownNow();
        store.close();
        alarm.close();
    }

    private Capture next() {
        residents++;
        String resident = "resident-" + residents;
        return new Capture(
                "proof-of-life",
                1,
                new Capture.Lane.Resident(resident, "pension"),
                BUREAUX.stream().map(bureau -> part(bureau, resident)).toList(),
                Optional.empty());
    }

    /// About what a bureau receives of a proof of life: a few attributes and the answers.
    private static Capture.Part part(String bureau, String resident) {
        String json =
                """
                {"schema":1,"service":"proof-of-life","for":"%s","subject":"%s","authorisation":"AUTH-2026-0007",
                "attributes":{"name_zh":"陳大文","name_pt":"CHAN TAI MAN","document":"0000000(0)","born":"1950-01-01",
                "issued":"2020-06-30","expires":"2030-06-30","sex":"M"},"answers":{"year":2026,"abroad":false,
                "address_unchanged":true,"phone":"00000000","consent":"2026.1"},"assurance":"high","language":"zh-Hant"}
                """
                        .formatted(bureau, resident);
        return new Capture.Part(bureau, json.getBytes(StandardCharsets.UTF_8));
    }

    private static void kept(CompletionStage<CaptureOutcome> outcome) throws IOException {
        if (!(answer(outcome) instanceof CaptureOutcome.Captured)) {
            throw new IOException("a capture was refused: " + answer(outcome));
        }
    }

    private static <T> T answer(CompletionStage<T> stage) throws IOException {
        try {
            return stage.toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the store does not answer", e);
        }
    }

    private static double microsSince(long start) {
        return (System.nanoTime() - start) / 1e3;
    }
}
