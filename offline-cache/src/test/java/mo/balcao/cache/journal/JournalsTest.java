package mo.balcao.cache.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.Map;
import mo.balcao.cache.fake.FakeTime;
import mo.balcao.cache.fake.SeededRandom;
import mo.balcao.cache.fake.Terminal;
import mo.balcao.cache.journal.EffectJournal.Settlement;
import mo.balcao.cache.store.InlineStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalsTest {
    @TempDir Path folder;

    private final FakeTime time = new FakeTime();
    private InlineStore store;
    private SqliteAuditJournal audit;
    private SqliteEffectJournal effects;

    @BeforeEach
    void open() {
        store = InlineStore.open(folder.resolve("outbox.db"), time::wall);
        audit =
                new SqliteAuditJournal(
                        store, time, AnchorFile.open(folder.resolve("audit-anchor")));
        effects = new SqliteEffectJournal(store, time, new SeededRandom(5));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void append(int count) {
        for (int i = 0; i < count; i++) {
            Terminal.now(audit.append("session.ended", Map.of("number", Integer.toString(i))));
        }
    }

    private Verification verify() {
        return Terminal.now(audit.verify());
    }

    private void tamper(String sql) {
        Terminal.now(
                store.submit(connection -> {
                    try (Statement statement = connection.createStatement()) {
                        return statement.executeUpdate(sql);
                    }
                }));
    }

    @Test
    void aChainThatNobodyTouchedIsWhole() {
        append(20);

        assertThat(verify()).isEqualTo(new Verification.Whole(20));
    }

    @Test
    void anEmptyJournalIsWhole() {
        assertThat(verify()).isEqualTo(new Verification.Whole(0));
    }

    @Test
    void findsTheRowWhoseFactsWereChanged() {
        append(20);
        tamper("UPDATE audit SET facts = '{\"number\":\"99\"}' WHERE seq = 7");

        assertThat(verify()).isEqualTo(new Verification.Broken(7));
    }

    @Test
    void findsTheRowWhoseTimeWasChanged() {
        append(20);
        tamper("UPDATE audit SET wall_ms = wall_ms + 1 WHERE seq = 3");

        assertThat(verify()).isEqualTo(new Verification.Broken(3));
    }

    @Test
    void findsTheRowThatWasRemoved() {
        append(20);
        tamper("DELETE FROM audit WHERE seq = 11");

        assertThat(verify()).isEqualTo(new Verification.Broken(11));
    }

    @Test
    void findsATailThatWasCutOff() {
        append(20);
        audit.offered(Terminal.now(audit.head()));
        tamper("DELETE FROM audit WHERE seq > 15");

        assertThat(verify()).isEqualTo(new Verification.CutShort(15, 20));
    }

    @Test
    void findsAChainThatWasWrittenAnewAfterItWasAnchored() {
        append(10);
        audit.offered(Terminal.now(audit.head()));
        tamper("DELETE FROM audit");
        for (int i = 0; i < 10; i++) {
            Terminal.now(audit.append("another.story", Map.of()));
        }

        assertThat(verify()).isEqualTo(new Verification.Broken(10));
    }

    @Test
    void aNewDatabaseGoesOnFromWhatThePlatformWasTold() throws Exception {
        append(10);
        var told = Terminal.now(audit.head());
        audit.offered(told);
        append(3);
        store.close();
        Files.delete(folder.resolve("outbox.db"));

        open();
        assertThat(Terminal.now(audit.head()).sequence()).isEqualTo(10);
        append(2);

        assertThat(Terminal.now(audit.head()).sequence()).isEqualTo(12);
        assertThat(verify()).isEqualTo(new Verification.Whole(2));
    }

    @Test
    void anEffectIsOpenUntilItIsSettled() {
        EffectId slip = Terminal.now(effects.intend("print-slip", "{\"t\":1}"));
        EffectId door = Terminal.now(effects.intend("open-door", "{}"));

        assertThat(Terminal.now(effects.open()))
                .containsExactly(
                        new EffectJournal.Open(slip, "print-slip", "{\"t\":1}"),
                        new EffectJournal.Open(door, "open-door", "{}"));
        Terminal.now(effects.settle(slip, Settlement.DONE));

        assertThat(Terminal.now(effects.open()))
                .extracting(EffectJournal.Open::id)
                .containsExactly(door);
    }

    @Test
    void aCrashLeavesItOpen() {
        EffectId slip = Terminal.now(effects.intend("print-slip", "{}"));
        store.close();

        open();

        assertThat(Terminal.now(effects.open()))
                .extracting(EffectJournal.Open::id)
                .containsExactly(slip);
    }

    @Test
    void aDoubtMayBeSettledAndACertaintyStays() {
        EffectId slip = Terminal.now(effects.intend("print-slip", "{}"));
        Terminal.now(effects.settle(slip, Settlement.IN_DOUBT));
        Terminal.now(effects.settle(slip, Settlement.DONE));
        Terminal.now(effects.settle(slip, Settlement.NOT_DONE));

        String settlement =
                Terminal.now(
                        store.submit(connection -> {
                            try (Statement statement = connection.createStatement();
                                    var row =
                                            statement.executeQuery(
                                                    "SELECT settlement FROM effect")) {
                                return row.getString(1);
                            }
                        }));
        assertThat(settlement).isEqualTo("DONE");
    }

    @Test
    void saysHowTheNewestEffectAboutAThingStands() {
        assertThat(Terminal.now(effects.standing("print-slip", "{1}"))).isEmpty();

        var first = Terminal.now(effects.intend("print-slip", "{1}"));
        var _ = Terminal.now(effects.intend("print-slip", "{2}"));
        assertThat(Terminal.now(effects.standing("print-slip", "{1}")))
                .contains(Settlement.IN_DOUBT);
        assertThat(Terminal.now(effects.standing("open-door", "{1}"))).isEmpty();

        Terminal.now(effects.settle(first, Settlement.DONE));
        assertThat(Terminal.now(effects.standing("print-slip", "{1}"))).contains(Settlement.DONE);

        var _ = Terminal.now(effects.intend("print-slip", "{1}"));
        assertThat(Terminal.now(effects.standing("print-slip", "{1}")))
                .contains(Settlement.IN_DOUBT);
    }
}
