package mo.balcao.ui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A terminal in a process of its own whose screen hangs, and the process after it.
class FrozenScreenTest {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir Path folder;

    private final List<Process> started = new ArrayList<>();
    private Path runtime = MEMORY;

    @BeforeEach
    void place() throws IOException {
        Assumptions.assumeTrue(
                Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).type().equals("tmpfs"),
                "needs a tmpfs at /dev/shm");
        runtime = Files.createTempDirectory(MEMORY, "balcao-test");
    }

    @AfterEach
    void clear() throws IOException {
        started.forEach(Process::destroyForcibly);
        try (var files = Files.list(runtime)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(runtime);
    }

    @Test
    void theProcessIsReplacedAndTheResidentGoesOn() throws Exception {
        Process first = start("first");
        await().atMost(LONG).until(() -> said("first").contains("shown Attract ZH_HANT"));
        say(first, "touch");
        await().atMost(LONG).until(() -> said("first").contains("shown Home PT"));
        say(first, "freeze");

        assertThat(first.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(first.exitValue()).isEqualTo(TerminalProgram.SCREEN_FROZEN);
        assertThat(stacks()).contains("FreezableTerminal.hang");
        assertThat(Files.readString(folder.resolve("data/logs/terminal.log")))
                .contains("screen.late", "screen.frozen", "screen.replaced");
        assertThat(kept()).isEqualTo(1);

        Process second = start("second");
        await().atMost(LONG).until(() -> said("second").contains("shown Home PT"));
        second.destroy();

        assertThat(second.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(kept()).isZero();
    }

    private long kept() throws IOException {
        try (var files = Files.list(runtime)) {
            return files.count();
        }
    }

    private String stacks() throws IOException {
        try (var files = Files.list(folder.resolve("data/logs"))) {
            var dumps =
                    files.filter(f -> f.getFileName().toString().startsWith("threads-")).toList();
            assertThat(dumps).hasSize(1);
            return Files.readString(dumps.getFirst());
        }
    }

    private Process start(String name) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(flag -> flag.matches("-D(glass|monocle|headless|prism|java.awt).*"))
                        .toList());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(FreezableTerminal.class.getName());
        command.addAll(List.of("--config", configuration().toString(), "--headless"));
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(folder.resolve(name + ".out").toFile())
                        .redirectError(folder.resolve(name + ".err").toFile())
                        .start();
        started.add(process);
        return process;
    }

    private static void say(Process to, String line) throws IOException {
        BufferedWriter in = to.outputWriter();
        in.write(line);
        in.newLine();
        in.flush();
    }

    private List<String> said(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name + ".out"));
    }

    private Path configuration() throws IOException {
        return Files.writeString(
                folder.resolve("terminal.properties"),
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
                        .formatted("0".repeat(64), folder.resolve("data"), runtime));
    }
}
