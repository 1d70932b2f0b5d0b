package mo.balcao.cache.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file that is only there to be deleted: on a full disk even an acknowledgement cannot be written, and the queue
/// would never drain. Used by the writer thread alone.
final class Ballast {
    private static final Logger LOG = LoggerFactory.getLogger(Ballast.class);
    private static final int BYTES = 1 << 20;

    /// Room there must be before the ballast is taken again.
    private static final long ROOM = 16L << 20;

    private final Path file;
    private boolean there;

    private Ballast(Path file) {
        this.file = file;
    }

    static Ballast beside(Path database) {
        Ballast ballast = new Ballast(database.resolveSibling(database.getFileName() + ".ballast"));
        ballast.there = Files.exists(ballast.file);
        ballast.restore();
        return ballast;
    }

    void drop() {
        try {
            if (Files.deleteIfExists(file)) {
                LOG.error("event=store.full ballast dropped");
            }
            there = false;
        } catch (IOException e) {
            LOG.error("event=store.full ballast could not be dropped", e);
        }
    }

    /// Takes the room again once there is plenty.
    void restore() {
        if (there) {
            return;
        }
        try {
            if (Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() < ROOM) {
                return;
            }
            try (FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING)) {
                channel.write(ByteBuffer.allocate(BYTES));
                channel.force(true);
            }
            there = true;
        } catch (IOException e) {
            LOG.warn("event=store.ballast-failed", e);
        }
    }
}
