package mo.balcao.platform.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mo.balcao.platform.server.testing.Contracted;
import mo.balcao.platform.server.testing.Running;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The platform as a process of its own, killed and started again.
class PlatformProcessTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir Path folder;

    private final List<Process> started = new ArrayList<>();

    private Process start(String... more) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                PlatformMain.class.getName(),
                                "--data",
                                data().toString()));
        command.addAll(List.of(more));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out").toFile())
                        .start();
        started.add(process);
        return process;
    }

    private Path data() {
        return folder.resolve("data");
    }

    private JsonNode ready(Process process) {
        Awaitility.await().atMost(PATIENCE).until(() -> serves(process) || !process.isAlive());
        assertThat(process.isAlive()).as("still there").isTrue();
        return readyFile();
    }

    private boolean serves(Process process) {
        return Files.exists(data().resolve("ready.json")) && readyPid() == process.pid();
    }

    private JsonNode readyFile() {
        try {
            return JsonMapper.shared().readTree(Files.readAllBytes(data().resolve("ready.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private long readyPid() {
        return readyFile().path("pid").asLong();
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data().resolve("postgresql/cluster/postmaster.pid"))
                        .getFirst()
                        .strip());
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /// Ended; and taken off the list by whoever inherited it, which is not for us to hurry.
    private static void gone(long pid) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !alive(pid));
    }

    private void end(Process process) throws Exception {
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @AfterEach
    void stopAll() throws Exception {
        // A clean start takes a left-over database down with it when it ends.
        started.forEach(Process::destroyForcibly);
        Path pid = data().resolve("postgresql/cluster/postmaster.pid");
        if (Files.exists(pid)) {
            ProcessHandle.of(postmaster()).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void survivesKillAndTakesTheLeftOverDatabaseOver() throws Exception {
        Process first = start();
        var before = ready(first);
        try (var operator = Running.operator(before, new Contracted())) {
            operator.post(
                            "/v1/operator/enrolment-codes",
                            Map.of(
                                    "terminalId", "kept",
                                    "profile", "multi-function",
                                    "site", "site-1"))
                    .is(201);
        }
        long database = postmaster();
        first.destroyForcibly().waitFor();
        assertThat(alive(database)).as("the database outlives its platform").isTrue();

        Process second = start();
        var after = ready(second);

        assertThat(postmaster()).isEqualTo(database);
        assertThat(after.path("url")).as("terminals find it again").isEqualTo(before.path("url"));
        assertThat(after.path("caFingerprint")).isEqualTo(before.path("caFingerprint"));
        assertThat(after.path("rootFingerprint")).isEqualTo(before.path("rootFingerprint"));
        try (var operator = Running.operator(after, new Contracted())) {
            assertThat(operator.get("/v1/operator/audit?terminal=kept").json().path("events"))
                    .hasSize(1);
        }

        end(second);
        gone(database);
        assertThat(data().resolve("ready.json")).doesNotExist();
        secretsAreTheOwnersOnly();
        endsWithItsParent();
    }

    private void secretsAreTheOwnersOnly() throws IOException {
        for (String secret :
                List.of(
                        "postgresql/passwords",
                        "certificates/platform-ca.key",
                        "certificates/terminal-ca.key",
                        "certificates/operator.key",
                        "trust/catalogue.key",
                        "trust/root-offline/root.key",
                        "departments/FSS.keyset",
                        "identity/pseudonym.key")) {
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(data().resolve(secret))))
                    .as(secret)
                    .isEqualTo("rw-------");
        }
    }

    private void endsWithItsParent() throws Exception {
        Process parent = new ProcessBuilder("sleep", "600").start();
        started.add(parent);
        Process child = start("--parent-pid", Long.toString(parent.pid()));
        ready(child);
        long database = postmaster();

        parent.destroyForcibly().waitFor();

        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        gone(database);
    }

    @Test
    void saysInOneLineWhatIsWrong() throws Exception {
        Process wrong = start("--database-url", "jdbc:postgresql://127.0.0.1:1/none?user=nobody");
        assertThat(wrong.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(wrong.exitValue()).isEqualTo(3);
        assertThat(Files.readAllLines(folder.resolve("out")))
                .singleElement()
                .asString()
                .startsWith("platform: cannot start: ");

        Process unknown = start("--more", "1");
        assertThat(unknown.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(unknown.exitValue()).isEqualTo(2);
    }
}
