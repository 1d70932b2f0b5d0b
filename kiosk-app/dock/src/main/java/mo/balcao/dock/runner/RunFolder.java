package mo.balcao.dock.runner;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The data folder of one run: `platform`, one of each station, `world`, `log`. One runner at a time.
public final class RunFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel lockFile;
    private final FileLock lock;

    private RunFolder(Path root, FileChannel lockFile, FileLock lock) {
        this.root = root;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /// @throws IOException when another runner has the folder, in words for the person who started this one
    static RunFolder take(Path root, boolean fresh) throws IOException {
        Files.createDirectories(
                root,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        FileChannel file =
                FileChannel.open(
                        root.resolve("run.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        FileLock lock = file.tryLock();
        if (lock == null) {
            file.close();
            throw new IOException(
                    "another run has the data folder " + root + "; end it, or use --data");
        }
        if (fresh) {
            for (String part : parts()) {
                delete(root.resolve(part));
            }
        }
        for (String part : parts()) {
            Path folder = Files.createDirectories(root.resolve(part));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return new RunFolder(root, file, lock);
    }

    private static List<String> parts() {
        return Stream.concat(
                        Stream.of("platform", "world", "log"),
                        Arrays.stream(Station.values()).map(Station::folder))
                .toList();
    }

    public Path platform() {
        return root.resolve("platform");
    }

    /// Of its terminal.
    Path data(Station station) {
        return root.resolve(station.folder());
    }

    Path world() {
        return root.resolve("world");
    }

    Path log(String name) {
        return root.resolve("log").resolve(name + ".log");
    }

    @Override
    public void close() throws IOException {
        lock.release();
        lockFile.close();
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
