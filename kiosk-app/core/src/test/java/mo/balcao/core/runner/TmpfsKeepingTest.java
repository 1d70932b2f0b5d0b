package mo.balcao.core.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TmpfsKeepingTest {
    private static final Path MEMORY = Path.of("/dev/shm");
    private Path folder = MEMORY;

    @BeforeEach
    void place() throws IOException {
        Assumptions.assumeTrue(
                Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).type().equals("tmpfs"),
                "needs a tmpfs at /dev/shm");
        folder = Files.createTempDirectory(MEMORY, "balcao-test");
    }

    @AfterEach
    void clear() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theNewestIsThereForTheNextProcessAndForNobodyElse() throws IOException {
        try (var keeping = TmpfsKeeping.in(folder, "session")) {
            for (int i = 0; i < 100; i++) {
                keeping.keep(bytes("session " + i));
            }
        }
        var file = folder.resolve("session");
        assertThat(Files.readString(file)).isEqualTo("session 99");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        try (var next = TmpfsKeeping.in(folder, "session")) {
            assertThat(next.left().toCompletableFuture().join()).contains(bytes("session 99"));
        }
    }

    @Test
    void forgottenIsGone() throws IOException {
        Files.writeString(folder.resolve("session.new"), "torn");
        try (var keeping = TmpfsKeeping.in(folder, "session")) {
            keeping.keep(bytes("a"));
            assertThat(keeping.left().toCompletableFuture().join()).contains(bytes("a"));
            keeping.forget();
            assertThat(keeping.left().toCompletableFuture().join()).isEmpty();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderOnADiskIsRefused(@TempDir Path disk) throws IOException {
        Assumptions.assumeFalse(
                Set.of("tmpfs", "ramfs").contains(Files.getFileStore(disk).type()),
                "the temporary folder of this machine is in memory");

        assertThatThrownBy(() -> TmpfsKeeping.in(disk, "session"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not in memory");
        assertThat(disk).isEmptyDirectory();
    }
}
