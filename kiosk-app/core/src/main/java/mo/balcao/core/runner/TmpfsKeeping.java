package mo.balcao.core.runner;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a session in one private file of a file system that lives in memory. One thread of its own writes; a wish that
/// came while it wrote replaces the one before.
public final class TmpfsKeeping implements SessionKeeping, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TmpfsKeeping.class);
    private static final Set<String> MEMORY = Set.of("tmpfs", "ramfs");
    private static final int MOST_BYTES = 1 << 20;

    private final Path file;
    private final AtomicReference<@Nullable Wish> wish = new AtomicReference<>();
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(
                    task -> Thread.ofPlatform().name("session-keeping").daemon().unstarted(task));

    /// @param session empty: forget
    private record Wish(Optional<byte[]> session) {}

    private TmpfsKeeping(Path file) {
        this.file = file;
    }

    /// Makes `folder` (its parent must be there) for this user alone.
    ///
    /// @param name of the one file, different for each terminal of a machine
    /// @throws IOException when the folder is on a disk, is somebody else's, or cannot be made; nothing is kept then
    public static TmpfsKeeping in(Path folder, String name) throws IOException {
        var owner = PosixFilePermissions.fromString("rwx------");
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(owner));
        }
        String type = Files.getFileStore(folder).type();
        if (!MEMORY.contains(type)) {
            throw new IOException("the folder is on " + type + ", not in memory");
        }
        // Fails where the folder is not ours: anybody may make one in /dev/shm.
        Files.setPosixFilePermissions(folder, owner);
        return new TmpfsKeeping(folder.resolve(name));
    }

    @Override
    public void keep(byte[] session) {
        wish(new Wish(Optional.of(session)));
    }

    @Override
    public void forget() {
        wish(new Wish(Optional.empty()));
    }

    private void wish(Wish newest) {
        if (wish.getAndSet(newest) != null) {
            return;
        }
        try {
            writer.execute(this::fulfil);
        } catch (RejectedExecutionException _) {
            LOG.debug("session.keeping-closed: a late wish is dropped");
        }
    }

    private void fulfil() {
        Wish newest = wish.getAndSet(null);
        if (newest == null) {
            return;
        }
        try {
            if (newest.session().isPresent()) {
                replace(newest.session().get());
            } else {
                wipe(file);
                wipe(beside());
            }
        } catch (IOException e) {
            // An old session must not outlive one that could not be kept.
            LOG.warn("session.not-kept", e);
            drop(file);
            drop(beside());
        }
    }

    private void replace(byte[] session) throws IOException {
        Path fresh = beside();
        Files.deleteIfExists(fresh);
        var mine =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var open = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(fresh, open, mine)) {
            write(channel, ByteBuffer.wrap(session));
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path beside() {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private static void wipe(Path what) throws IOException {
        if (!Files.exists(what, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var channel = FileChannel.open(what, StandardOpenOption.WRITE)) {
            write(channel, ByteBuffer.allocate((int) Math.min(channel.size(), MOST_BYTES)));
        }
        Files.delete(what);
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static void drop(Path what) {
        try {
            Files.deleteIfExists(what);
        } catch (IOException e) {
            LOG.error("session.not-forgotten", e);
        }
    }

    @Override
    public CompletionStage<Optional<byte[]>> left() {
        return CompletableFuture.supplyAsync(this::read, writer);
    }

    private Optional<byte[]> read() {
        try {
            return Files.exists(file) && Files.size(file) <= MOST_BYTES
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            LOG.warn("session.not-read", e);
            return Optional.empty();
        }
    }

    /// Fulfils the last wish; waits at most 2 s.
    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(2, TimeUnit.SECONDS)) {
                LOG.warn("session.keeping-stuck: it did not end within 2 s");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
