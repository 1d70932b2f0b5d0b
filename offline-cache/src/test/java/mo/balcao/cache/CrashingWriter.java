package mo.balcao.cache;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import mo.balcao.cache.fake.Bureaux;
import mo.balcao.cache.fake.FakeTime;
import mo.balcao.cache.fake.SeededRandom;
import mo.balcao.cache.fake.Terminal;
import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.cache.outbox.DepartmentKeys;
import mo.balcao.cache.outbox.SqliteOutbox;
import mo.balcao.cache.store.SqliteStore;

/// A process that captures from four threads, prints each id that it was told is captured, and waits to be killed.
final class CrashingWriter {
    private CrashingWriter() {}

    public static void main(String[] arguments) {
        FakeTime time = new FakeTime();
        SqliteStore store = SqliteStore.open(Path.of(arguments[0]), time::wall);
        var outbox =
                new SqliteOutbox(
                        new SqliteOutbox.Seams(
                                store,
                                time,
                                new SeededRandom(Long.parseLong(arguments[1])),
                                time,
                                Runnable::run),
                        Terminal.ID,
                        () -> true);
        outbox.use(DepartmentKeys.of(Bureaux.catalogue(1)));
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int t = 0; t < 4; t++) {
                String resident = "r" + t;
                var _ = threads.submit(() -> captureForEver(outbox, resident));
            }
        }
    }

    private static void captureForEver(SqliteOutbox outbox, String resident) {
        while (true) {
            if (outbox.capture(Terminal.capture(resident, "n")).toCompletableFuture().join()
                    instanceof CaptureOutcome.Captured(var id)) {
                System.out.println(id);
            }
        }
    }
}
