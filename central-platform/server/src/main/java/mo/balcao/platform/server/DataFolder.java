package mo.balcao.platform.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import mo.balcao.platform.server.database.PrivateFiles;
import mo.balcao.platform.server.database.Progress;

/// The platform's own folder, held by one process at a time; the kernel lets go when that process dies.
final class DataFolder implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// Waits a while for an earlier process that is just ending.
    static DataFolder take(Path folder, Progress progress) throws IOException {
        PrivateFiles.folder(folder);
        var channel =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        long end = System.nanoTime() + PATIENCE.toNanos();
        FileLock lock = channel.tryLock();
        if (lock == null) {
            progress.say("waiting for an earlier platform to end");
        }
        while (lock == null) {
            if (System.nanoTime() - end > 0) {
                channel.close();
                throw new IOException("another platform is running in " + folder);
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            lock = channel.tryLock();
        }
        return new DataFolder(folder, channel);
    }

    Path folder(String name) {
        return folder.resolve(name);
    }

    Path readyFile() {
        return folder.resolve("ready.json");
    }

    /// The port of last time, so that terminals find the platform again; 0 for none.
    int rememberedPort() throws IOException {
        Path file = folder.resolve("port");
        if (!Files.exists(file)) {
            return 0;
        }
        String text = Files.readString(file).strip();
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    }

    void rememberPort(int port) throws IOException {
        PrivateFiles.write(
                folder.resolve("port"), Integer.toString(port).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
