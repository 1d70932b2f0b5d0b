package mo.balcao.cache.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest {
    private static final Instant NOW = Instant.parse("2026-01-01T01:00:00Z");

    @TempDir Path folder;

    private SqliteStore open() {
        return SqliteStore.open(folder.resolve("outbox.db"), () -> NOW);
    }

    private static <T> T join(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    private static String text(Store store, String query) {
        return join(store.submit(connection -> text(connection, query)));
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? String.valueOf(row.getString(1)) : "none";
        }
    }

    private static void put(Connection connection, String key) throws SQLException {
        try (var insert =
                connection.prepareStatement("INSERT INTO meta(key, value) VALUES (?, x'00')")) {
            insert.setString(1, key);
            insert.executeUpdate();
        }
    }

    @Test
    void runsWithTheSettingsThatDurabilityNeeds() {
        try (SqliteStore store = open()) {
            assertThat(text(store, "PRAGMA journal_mode")).isEqualTo("wal");
            assertThat(text(store, "PRAGMA synchronous")).isEqualTo("2");
            assertThat(text(store, "PRAGMA secure_delete")).isEqualTo("1");
            assertThat(text(store, "PRAGMA foreign_keys")).isEqualTo("1");
            assertThat(text(store, "PRAGMA trusted_schema")).isEqualTo("0");
            assertThat(text(store, "PRAGMA temp_store")).isEqualTo("2");
            assertThat(text(store, "PRAGMA wal_autocheckpoint")).isEqualTo("1000");
            assertThat(text(store, "PRAGMA journal_size_limit")).isEqualTo("67108864");
            assertThat(text(store, "PRAGMA locking_mode")).isEqualTo("exclusive");
            assertThat(text(store, "PRAGMA application_id"))
                    .isEqualTo(Integer.toString(Schema.APPLICATION_ID));
            assertThat(
                            text(
                                    store,
                                    "SELECT count(*) FROM pragma_table_list WHERE schema = 'main'"
                                            + " AND strict = 0 AND name NOT LIKE 'sqlite%'"))
                    .as("tables that are not STRICT")
                    .isEqualTo("0");
        }
    }

    @Test
    void refusesASettingThatSqliteDidNotTake() throws SQLException {
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            var wal = new Setting("journal_mode", "WAL", "wal");

            assertThatThrownBy(() -> wal.apply(memory)).hasMessageContaining("not wal");
        }
    }

    @Test
    void onlyItsUserMayReadTheFile() throws IOException {
        open().close();

        assertThat(Files.getPosixFilePermissions(folder.resolve("outbox.db")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatFailsAloneIsUndoneAlone() {
        try (SqliteStore store = open()) {
            var first = store.change(connection -> put(connection, "a"));
            var clash =
                    store.change(connection -> {
                        put(connection, "half");
                        put(connection, "a");
                    });
            var last = store.change(connection -> put(connection, "b"));

            join(first);
            join(last);
            assertThatThrownBy(() -> join(clash))
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.FAILED));
            assertThat(text(store, "SELECT group_concat(key) FROM meta")).isEqualTo("a,b");
        }
    }

    @Test
    void aBugInOnePieceOfWorkDoesNotStopTheStore() {
        try (SqliteStore store = open()) {
            var bug =
                    store.submit(_ -> {
                        throw new IllegalStateException("a bug");
                    });

            assertThatThrownBy(() -> join(bug)).hasRootCauseMessage("a bug");
            assertThat(text(store, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void whatWaitsSharesOneCommit() {
        try (SqliteStore store = open()) {
            CountDownLatch gate = new CountDownLatch(1);
            List<CompletionStage<String>> transactions = new ArrayList<>();
            var held =
                    store.submit(_ -> {
                        await(gate);
                        return true;
                    });
            for (int i = 0; i < 40; i++) {
                String key = "k" + i;
                transactions.add(
                        store.submit(connection -> {
                            put(connection, key);
                            return text(connection, "SELECT count(*) FROM meta");
                        }));
            }
            var undone = store.submit(connection -> text(connection, "PRAGMA user_version"));
            gate.countDown();

            join(held);
            join(undone);
            assertThat(join(transactions.getLast())).isEqualTo("40");
        }
    }

    @Test
    void whatWasAcceptedIsDurableWhenItCloses() {
        List<CompletableFuture<Void>> accepted = new ArrayList<>();
        try (SqliteStore store = open()) {
            for (int i = 0; i < 200; i++) {
                String key = "k" + i;
                accepted.add(
                        store.change(connection -> put(connection, key)).toCompletableFuture());
            }
        }

        assertThat(accepted).allMatch(one -> one.isDone() && !one.isCompletedExceptionally());
        try (SqliteStore store = open()) {
            assertThat(text(store, "SELECT count(*) FROM meta")).isEqualTo("200");
        }
    }

    @Test
    void saysSoWhenItIsClosed() {
        SqliteStore store = open();
        store.close();

        assertThatThrownBy(() -> join(store.submit(_ -> 1)))
                .cause()
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.CLOSED));
    }

    @Test
    void refusesASecondOpener() {
        try (SqliteStore _ = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another process has it open");
        }
    }

    @Test
    void refusesAFileOfANewerProgramAndDoesNotTouchIt() throws Exception {
        Path file = folder.resolve("outbox.db");
        open().close();
        sql(file, "PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(this::open)
                .hasMessageContaining("written by a newer program (schema 99")
                .hasMessageContaining("outbox.db");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void refusesAFileOfAnotherProgramAndDoesNotTouchIt() throws Exception {
        Path file = folder.resolve("outbox.db");
        sql(file, "CREATE TABLE theirs(x)");
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(this::open).hasMessageContaining("not a Balcão database");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void bringsAFileOfTheFirstVersionForward() throws Exception {
        Path file = folder.resolve("outbox.db");
        for (String statement : Migrations.ALL.getFirst()) {
            sql(file, statement);
        }
        sql(
                file,
                "INSERT INTO txn(id, lane, lane_seq, service, catalogue_version, state, payload_sha256, boot_id,"
                        + " mono_ns, wall_ms, time_quality)"
                        + " VALUES (zeroblob(16), x'01', 1, 's', 1, 'SENDING', x'02', 'b', 1, 1, 'q')");
        sql(file, "INSERT INTO part VALUES (1, 0, 'FSS', 'k', x'03')");
        sql(file, "PRAGMA application_id = " + Schema.APPLICATION_ID);
        sql(file, "PRAGMA user_version = 1");

        try (SqliteStore store = open()) {
            assertThat(text(store, "SELECT state || at_rest FROM txn")).isEqualTo("SENDING1");
            assertThat(text(store, "SELECT hex(sealed) FROM part JOIN txn ON txn.seq = part.txn"))
                    .isEqualTo("03");
            assertThat(text(store, "SELECT count(*) FROM pragma_foreign_key_check")).isEqualTo("0");
            assertThat(text(store, "PRAGMA user_version")).isEqualTo("2");
        }
    }

    @Test
    void setsAFileAsideThatIsNoDatabase() throws IOException {
        Path file = folder.resolve("outbox.db");
        byte[] rubbish =
                "not at all a database, but somebody's words"
                        .repeat(100)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Files.write(file, rubbish);

        try (SqliteStore store = open()) {
            assertThat(text(store, "SELECT count(*) FROM txn")).isEqualTo("0");
            Path aside = join(store.setAside()).getFirst();
            assertThat(aside).hasFileName("outbox.db.corrupt-" + NOW.toEpochMilli());
            assertThat(Files.readAllBytes(aside)).isEqualTo(rubbish);
        }
    }

    @Test
    void setsAFileAsideThatTurnsOutDamagedLaterAndCarriesOn() throws Exception {
        Path file = folder.resolve("outbox.db");
        try (SqliteStore store = open()) {
            for (int i = 0; i < 50; i++) {
                String key = "k".repeat(900) + i;
                join(store.change(connection -> put(connection, key)));
            }
            join(store.truncateLog());
        }
        scribble(file, rootPage(file, "meta"));

        try (SqliteStore store = open()) {
            assertThatThrownBy(() -> text(store, "SELECT count(*) FROM meta"))
                    .cause()
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.CORRUPT));
            assertThat(text(store, "SELECT count(*) FROM meta")).isEqualTo("0");
            assertThat(join(store.setAside()))
                    .singleElement()
                    .satisfies(p -> assertThat(p).exists());
        }
    }

    private static void scribble(Path file, int page) throws IOException {
        try (var channel = Files.newByteChannel(file, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position((page - 1) * 4096L);
            channel.write(ByteBuffer.wrap(HexFormat.of().parseHex("ff".repeat(4096))));
        }
    }

    private static int rootPage(Path file, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return Integer.parseInt(
                    text(
                            connection,
                            "SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'"));
        }
    }

    private static void sql(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
