package mo.balcao.cache.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import mo.balcao.cache.fake.FakePlatform;
import mo.balcao.cache.fake.FakeTime;
import mo.balcao.cache.fake.SeededRandom;
import mo.balcao.cache.fake.Terminal;
import mo.balcao.cache.outbox.CaptureOutcome;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What measuring SQLite and its driver has taught; each of these was once a surprise.
class TrapsTest {
    private static final Instant NOW = Instant.parse("2026-01-01T01:00:00Z");

    @TempDir Path folder;

    /// A statement with RETURNING that is read once and closed never reaches the commit hook, and the log grows for ever.
    /// Nothing here uses RETURNING: the log stays within its limit.
    @Test
    void theLogIsCheckpointedWhileCapturing() throws IOException {
        Path database = folder.resolve("outbox.db");
        try (var terminal =
                new Terminal(database, new FakeTime(), new SeededRandom(1), new FakePlatform())) {
            for (int i = 0; i < 500; i++) {
                var _ = terminal.take("r" + i % 50);
            }
            assertThat(Files.size(folder.resolve("outbox.db-wal"))).isLessThan(5L << 20);
            assertThat(Files.size(database)).isGreaterThan(100_000);
        }
    }

    /// After SQLITE_FULL the driver's statement is dead ("statement is not executing"): work prepares anew each time, so
    /// the next piece stands as soon as there is room.
    @Test
    void afterAFullDiskTheNextWorkStands() {
        try (InlineStore store = InlineStore.open(folder.resolve("outbox.db"), () -> NOW)) {
            limit(store, 40);
            assertThatThrownBy(() -> fill(store))
                    .cause()
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.FULL));
            limit(store, 1_000_000);

            fill(store);
        }
    }

    /// A full disk refuses captures visibly, gives up the ballast, and takes it again when there is room.
    @Test
    void aFullDiskIsSaidAndPasses() {
        Path ballast = folder.resolve("outbox.db.ballast");
        try (var terminal =
                new Terminal(
                        folder.resolve("outbox.db"),
                        new FakeTime(),
                        new SeededRandom(1),
                        new FakePlatform())) {
            assertThat(ballast).exists().hasSize(1 << 20);
            limit(terminal.store, 30);
            CaptureOutcome outcome = new CaptureOutcome.Refused(CaptureOutcome.Reason.STORE_FAILED);
            for (int i = 0; i < 1000 && !full(outcome); i++) {
                outcome = Terminal.now(terminal.outbox.capture(Terminal.capture("r" + i, "n")));
            }

            assertThat(full(outcome)).isTrue();
            assertThat(terminal.store.full()).isTrue();
            assertThat(ballast).doesNotExist();
            assertThat(Terminal.now(terminal.outbox.capture(Terminal.capture("x", "n"))))
                    .isEqualTo(new CaptureOutcome.Refused(CaptureOutcome.Reason.FULL));

            limit(terminal.store, 1_000_000);
            assertThat(terminal.drain()).isPositive();
            assertThat(terminal.store.full()).isFalse();
            assertThat(ballast).exists();
            var _ = terminal.take("after");
        }
    }

    /// On a full file system even an acknowledgement cannot be written; without the ballast the queue never drains.
    @Test
    @Tag("peer")
    void theQueueDrainsOnAFullFileSystem() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", small.toString()),
                "needs the right to mount a tmpfs (root) and the Debian package mount");
        try {
            FakePlatform platform = new FakePlatform();
            try (var terminal =
                    new Terminal(
                            small.resolve("outbox.db"),
                            new FakeTime(),
                            new SeededRandom(1),
                            platform)) {
                for (int i = 0; i < 30; i++) {
                    var _ = terminal.take("r" + i);
                }
                fillDisk(small);
                assertThat(full(captureUntilRefused(terminal))).isTrue();

                int captured = Integer.parseInt(terminal.text("SELECT count(*) FROM txn"));
                assertThat(terminal.drain()).isPositive();

                assertThat(platform.filed).hasSize(captured);
                assertThat(terminal.text("SELECT count(*) FROM txn WHERE state = 'ACKED'"))
                        .isEqualTo(Integer.toString(captured));
                Terminal.now(terminal.store.truncateLog());
                assertThat(terminal.text("PRAGMA integrity_check")).isEqualTo("ok");
            }
        } finally {
            assertThat(run("umount", small.toString())).isTrue();
        }
    }

    /// secure_delete cleans the database; only TRUNCATE cleans the log.
    @Test
    void whatIsDeletedIsGoneFromTheLogOnlyAfterTruncation() throws IOException {
        Path database = folder.resolve("outbox.db");
        byte[] marker = "MARKER-7f3a".repeat(20).getBytes(StandardCharsets.US_ASCII);
        try (InlineStore store = InlineStore.open(database, () -> NOW)) {
            Terminal.now(store.change(connection -> put(connection, marker)));
            Terminal.now(store.truncateLog());
            Terminal.now(store.change(connection -> delete(connection)));
            assertThat(holds(database, marker)).as("the database before a checkpoint").isTrue();

            Terminal.now(store.truncateLog());

            assertThat(holds(database, marker)).isFalse();
            assertThat(Files.size(folder.resolve("outbox.db-wal"))).isZero();
        }
    }

    /// SQLite before 3.51.3 can corrupt a file whose log is reset.
    @Test
    void theDriverBringsASafeSqlite() throws SQLException {
        try (Connection memory = java.sql.DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Setting.requireSafeSqlite(memory);
        }
    }

    private static CaptureOutcome captureUntilRefused(Terminal terminal) {
        CaptureOutcome outcome = new CaptureOutcome.Refused(CaptureOutcome.Reason.STORE_FAILED);
        for (int i = 0; i < 5000; i++) {
            outcome = Terminal.now(terminal.outbox.capture(Terminal.capture("f" + i, "n")));
            if (full(outcome)) {
                return outcome;
            }
        }
        return outcome;
    }

    private static boolean full(CaptureOutcome outcome) {
        return outcome.equals(new CaptureOutcome.Refused(CaptureOutcome.Reason.FULL));
    }

    private static void fillDisk(Path folder) throws IOException {
        byte[] block = new byte[4096];
        try (var out = Files.newOutputStream(folder.resolve("filler"))) {
            while (true) {
                out.write(block);
            }
        } catch (IOException _) {
            assertThat(Files.getFileStore(folder).getUsableSpace()).isLessThan(8192);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static void limit(InlineStore store, int pages) {
        // A limit cannot be changed inside a transaction that has begun to write; reading first is
        // harmless.
        Terminal.now(
                store.submit(connection -> {
                    try (Statement statement = connection.createStatement()) {
                        return statement.execute("PRAGMA max_page_count = " + pages);
                    }
                }));
    }

    private static void fill(InlineStore store) {
        Terminal.now(store.change(connection -> put(connection, new byte[300_000])));
        Terminal.now(store.change(TrapsTest::delete));
    }

    private static void put(Connection connection, byte[] value) throws SQLException {
        try (var insert =
                connection.prepareStatement("INSERT INTO meta(key, value) VALUES ('m', ?)")) {
            insert.setBytes(1, value);
            insert.executeUpdate();
        }
    }

    private static void delete(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM meta WHERE key = 'm'");
        }
    }

    private static boolean holds(Path file, byte[] marker) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .contains(new String(marker, StandardCharsets.ISO_8859_1));
    }
}
