package mo.balcao.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import mo.balcao.cache.fake.FakePlatform;
import mo.balcao.cache.fake.FakeTime;
import mo.balcao.cache.fake.SeededRandom;
import mo.balcao.cache.fake.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process killed while it captures: whatever it said is captured is there afterwards, and is filed once.
class CrashTest {
    private static final int KILLS = 4;
    private static final int CAPTURES_EACH = 60;

    @TempDir Path folder;

    @Test
    void whatWasSaidToBeCapturedSurvivesEveryKill() throws Exception {
        Path database = folder.resolve("outbox.db");
        Set<String> said = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            said.addAll(captureAndKill(database, kill));
        }
        assertThat(said).hasSizeGreaterThanOrEqualTo(KILLS * CAPTURES_EACH);

        FakePlatform platform = new FakePlatform();
        FakeTime time = new FakeTime();
        try (var terminal = new Terminal(database, time, new SeededRandom(99), platform)) {
            assertThat(terminal.text("PRAGMA integrity_check")).isEqualTo("ok");
            while (terminal.drain().isZero()) {
                assertThat(platform.filed).isNotEmpty();
            }
            assertThat(platform.filed.keySet()).containsAll(said);
            assertThat(terminal.text("SELECT count(*) FROM txn WHERE state <> 'ACKED'"))
                    .isEqualTo("0");
        }
    }

    private Set<String> captureAndKill(Path database, int seed)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                CrashingWriter.class.getName(),
                                database.toString(),
                                Integer.toString(seed))
                        .redirectError(folder.resolve("child.log").toFile())
                        .start();
        Set<String> said = new HashSet<>();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                if (line.length() == 36) { // the kill may cut the last one short
                    said.add(line);
                }
                if (said.size() == CAPTURES_EACH) {
                    process.toHandle().destroyForcibly(); // its output stays readable
                }
                line = lines.readLine();
            }
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        return said;
    }
}
