package mo.balcao.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeFolderTest {
    @TempDir Path root;

    @Test
    void theFolderThatSystemdGivesIsTaken() {
        var environment = Map.of("RUNTIME_DIRECTORY", "/run/balcao:/run/other");

        assertThat(RuntimeFolder.usual(environment::get, root, 7))
                .isEqualTo(Path.of("/run/balcao"));
    }

    @Test
    void thenTheLoginsThenSharedMemory() throws IOException {
        assertThat(RuntimeFolder.usual(_ -> null, root, 7))
                .isEqualTo(root.resolve("dev/shm/balcao-7"));

        Files.createDirectories(root.resolve("run/user/7"));
        assertThat(RuntimeFolder.usual(_ -> null, root, 7))
                .isEqualTo(root.resolve("run/user/7/balcao"));
    }
}
