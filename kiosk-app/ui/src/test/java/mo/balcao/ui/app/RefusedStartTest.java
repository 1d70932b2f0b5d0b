package mo.balcao.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// In a class of its own: the toolkit begins before it is known that the terminal cannot start, and JavaFX starts once in a
/// process.
class RefusedStartTest {
    @TempDir Path folder;

    @Test
    void aTerminalWithoutStandingIsThreeAndOneLine() throws IOException {
        var rooms = new MemoryRooms();
        rooms.cacheRefuses = true;
        var problems = new ByteArrayOutputStream();
        var program =
                new TerminalProgram(rooms, new PrintStream(problems, true, StandardCharsets.UTF_8));
        Path file =
                Files.writeString(
                        folder.resolve("terminal.properties"),
                        """
                        terminal.id = T-0001
                        terminal.profile = multi-function
                        terminal.site = centre-1
                        terminal.data = %2$s
                        terminal.runtime = %2$s
                        platform.url = https://127.0.0.1:1
                        platform.ca-fingerprint = %1$s
                        platform.root-fingerprint = %1$s
                        device.receipt-printer = sim:ideal
                        device.barcode-reader = sim:ideal
                        """
                                .formatted("0".repeat(64), folder));

        assertThat(program.run(List.of("--config", file.toString(), "--headless"))).isEqualTo(3);
        assertThat(problems.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("cannot start: not enrolled");
    }
}
