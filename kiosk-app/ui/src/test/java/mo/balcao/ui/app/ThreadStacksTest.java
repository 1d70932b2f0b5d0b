package mo.balcao.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreadStacksTest {
    private static final Instant START = Instant.parse("2026-06-01T04:00:00Z");

    @TempDir Path folder;

    @Test
    void saysWhereEveryThreadIs() throws IOException {
        var file = new ThreadStacks(folder.resolve("logs")).write(START);

        assertThat(file).hasFileName("threads-20260601T040000.000Z.txt");
        assertThat(Files.readString(file))
                .contains(Thread.currentThread().getName() + " RUNNABLE")
                .contains("ThreadStacksTest.saysWhereEveryThreadIs");
    }

    @Test
    void keepsTheNewestFiveAndNothingElseIsTouched() throws IOException {
        Files.writeString(folder.resolve("terminal.log"), "a line");
        var stacks = new ThreadStacks(folder);
        for (int i = 0; i < 8; i++) {
            stacks.write(START.plusSeconds(i));
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "terminal.log",
                            "threads-20260601T040003.000Z.txt",
                            "threads-20260601T040004.000Z.txt",
                            "threads-20260601T040005.000Z.txt",
                            "threads-20260601T040006.000Z.txt",
                            "threads-20260601T040007.000Z.txt");
        }
    }
}
