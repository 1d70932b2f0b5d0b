package mo.balcao.dock.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    @TempDir Path parent;

    @Test
    void isTheUsersAlone() throws IOException {
        Path root = parent.resolve("balcao");
        try (RunFolder folder = RunFolder.take(root, false)) {
            assertThat(Files.getPosixFilePermissions(root))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
            assertThat(folder.data(Station.MULTI_FUNCTION)).isDirectory();
        }
    }

    @Test
    void whatItHoldsIsPrivateInAnOpenFolderToo() throws IOException {
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (RunFolder folder = RunFolder.take(parent, false)) {
            assertThat(Files.getPosixFilePermissions(folder.platform()))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void survivesUnlessAFreshOneIsWanted() throws IOException {
        Path kept;
        try (RunFolder folder = RunFolder.take(parent, false)) {
            kept = Files.createFile(folder.data(Station.MULTI_FUNCTION).resolve("outbox.db"));
        }
        RunFolder.take(parent, false).close();
        assertThat(kept).exists();

        RunFolder.take(parent, true).close();
        assertThat(kept).doesNotExist();
    }

    @Test
    void anotherProcessThatHasItIsNamed() throws Exception {
        Process other = lockInAnotherProcess(parent.resolve("run.lock"));
        try {
            assertThat(other.getInputStream().read()).isEqualTo('L');
            assertThatThrownBy(() -> RunFolder.take(parent, false))
                    .isInstanceOf(IOException.class)
                    .hasMessageContainingAll("another run", parent.toString(), "--data");
        } finally {
            other.destroyForcibly();
            assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void oneProcessTakesItOnceOnly() throws IOException {
        try (RunFolder _ = RunFolder.take(parent, false)) {
            assertThatThrownBy(() -> RunFolder.take(parent, false))
                    .isInstanceOf(OverlappingFileLockException.class);
        }
    }

    private static Process lockInAnotherProcess(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
