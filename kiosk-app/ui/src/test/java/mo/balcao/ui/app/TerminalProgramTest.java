package mo.balcao.ui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalProgramTest {
    @TempDir Path folder;

    private final MemoryRooms rooms = new MemoryRooms();
    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();
    private final TerminalProgram program =
            new TerminalProgram(rooms, new PrintStream(problems, true, StandardCharsets.UTF_8));

    @Test
    void aWrongCommandLineIsTwo() {
        assertThat(program.run(List.of("--colour"))).isEqualTo(2);
        assertThat(said()).hasSize(1);
    }

    @Test
    void everyWrongLineOfTheConfigurationIsSaidAndIsTwo() throws IOException {
        var file =
                configuration(
                        """
                        terminal.profile = teapot
                        device.receipt-printer = lpt:1
                        device.barcode-reader = sim:ideal
                        colour = red
                        """);

        assertThat(program.run(List.of("--config", file.toString()))).isEqualTo(2);
        assertThat(said()).allSatisfy(line -> assertThat(line).startsWith(file.toString()));
        assertThat(said()).anySatisfy(line -> assertThat(line).contains("lpt:1", "escpos+tcp"));
        assertThat(said()).anySatisfy(line -> assertThat(line).contains("colour = red"));
        assertThat(rooms.events).isEmpty();
    }

    @Test
    void aTerminalStartsServesAndClosesInReverse() throws IOException {
        String file = good();
        var code =
                CompletableFuture.supplyAsync(
                        () -> program.run(List.of("--config", file, "--headless")));
        await().atMost(Duration.ofSeconds(20)).until(() -> rooms.events.contains("glass made"));
        program.end();

        assertThat(code.join()).isZero();
        assertThat(rooms.events)
                .containsSubsequence("cache opened", "device receipt-printer", "glass made")
                .containsSubsequence("terminal.started", "terminal.stopped", "cache closed");
        assertThat(folder.resolve("data/logs/terminal.log")).isNotEmptyFile();
    }

    private String good() throws IOException {
        return configuration(
                        """
                        terminal.id = T-0001
                        terminal.profile = multi-function
                        terminal.site = centre-1
                        terminal.data = %2$s
                        terminal.runtime = %3$s
                        platform.url = https://127.0.0.1:1
                        platform.ca-fingerprint = %1$s
                        platform.root-fingerprint = %1$s
                        device.receipt-printer = sim:ideal
                        device.barcode-reader = sim:ideal
                        """
                                .formatted("0".repeat(64), folder.resolve("data"), folder))
                .toString();
    }

    private Path configuration(String text) throws IOException {
        return Files.writeString(folder.resolve("terminal.properties"), text);
    }

    private List<String> said() {
        return problems.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
