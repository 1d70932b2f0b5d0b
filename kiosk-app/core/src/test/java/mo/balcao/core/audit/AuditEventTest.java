package mo.balcao.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AuditEventTest {
    private static final Path SOURCES = Path.of("src/main/java/mo/balcao/core");

    @Test
    void everyIdIsDifferentAndWellFormed() {
        var ids = Arrays.stream(AuditEvent.values()).map(AuditEvent::id).toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).allMatch(id -> id.matches("[a-z-]+\\.[a-z-]+"));
    }

    @Test
    void everyEventIsDocumented() throws IOException {
        List<String> lines = Files.readAllLines(SOURCES.resolve("audit/AuditEvent.java"));
        for (var event : AuditEvent.values()) {
            int line = indexOf(lines, "    " + event.name() + "(");
            assertThat(lines.get(line - 1)).as(event.name()).contains("/// ");
        }
    }

    @Test
    void everyEventIsUsed() throws IOException {
        String others;
        try (var files = Files.walk(SOURCES)) {
            others =
                    files.filter(f -> f.toString().endsWith(".java"))
                            .filter(f -> !f.endsWith("AuditEvent.java"))
                            .map(AuditEventTest::text)
                            .collect(Collectors.joining("\n"));
        }
        assertThat(AuditEvent.values())
                .allSatisfy(e -> assertThat(others).contains("AuditEvent." + e.name()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int indexOf(List<String> lines, String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new AssertionError(start + " is not in the file");
    }
}
