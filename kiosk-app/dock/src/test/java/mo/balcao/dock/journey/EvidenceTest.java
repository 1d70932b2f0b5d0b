package mo.balcao.dock.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {
    @TempDir Path data;

    @Test
    void aTerminalThatNeverRanHasNothing() throws IOException {
        assertThat(Evidence.captured(data)).isEmpty();
        assertThat(Evidence.events(data)).isEmpty();
    }

    @Test
    void readsCasesAndEventsInTheirOrder() throws Exception {
        try (var store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("outbox.db"));
                var statement = store.createStatement()) {
            statement.execute("CREATE TABLE txn(seq INTEGER PRIMARY KEY, id BLOB)");
            statement.execute("CREATE TABLE audit(seq INTEGER PRIMARY KEY, event TEXT)");
            statement.execute("INSERT INTO txn VALUES (2, x'000000000000000000000000000000AB')");
            statement.execute("INSERT INTO txn VALUES (1, x'00000000000000000000000000000001')");
            statement.execute("INSERT INTO audit VALUES (1, 'case.captured'), (2, 'case.filed')");
        }

        assertThat(Evidence.captured(data))
                .containsExactly(
                        "00000000-0000-0000-0000-000000000001",
                        "00000000-0000-0000-0000-0000000000ab");
        assertThat(Evidence.events(data)).containsExactly("case.captured", "case.filed");
    }

    @Test
    void aBrokenStoreIsNoEmptyOne() throws IOException {
        Files.writeString(data.resolve("outbox.db"), "no database at all");

        assertThatThrownBy(() -> Evidence.captured(data))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("outbox.db");
    }

    @Test
    void eventsCountInTheirOrderWhateverIsBetween() {
        List<String> events = List.of("a", "x", "b", "b", "c");

        assertThat(Evidence.inOrder(events, List.of("a", "b", "c"))).isTrue();
        assertThat(Evidence.inOrder(events, List.of("b", "b"))).isTrue();
        assertThat(Evidence.inOrder(events, List.of("b", "a"))).isFalse();
        assertThat(Evidence.inOrder(events, List.of("b", "b", "b"))).isFalse();
        assertThat(Evidence.inOrder(List.of(), List.of())).isTrue();
    }
}
