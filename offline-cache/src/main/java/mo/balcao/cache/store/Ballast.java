package mo.balcao.cache.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file that is only there to be deleted: on a full disk even an acknowledgement cannot be written, and the queue
/// would never drain. Used by the store's thread alone.
final class Ballast {
    private static final Logger LOG = LoggerFactory.getLogger(Ballast.class);
    private static final int BYTES = 1 << 20;

    /// What must be free before the ballast is taken.
    private static final long ROOM = 4L * BYTES;

    private final Path file;
    private boolean there;
    private volatile boolean spent;

    Ballast(Path database) {
        this.file = database.resolveSibling(database.getFileName() + ".ballast");
        this.there = Files.exists(file);
        restore();
    }

    /// The disk was full and there has not been room for a new ballast since. Any thread.
    boolean spent() {
        return spent;
    }

    /// Gives its room back to the disk; false when there was none to give.
    boolean drop() {
        spent = true;
        there = false;
        try {
            boolean dropped = Files.deleteIfExists(file);
            if (dropped) {
                LOG.error("event=store.full ballast=dropped");
            }
            return dropped;
        } catch (IOException e) {
            LOG.error("event=store.full ballast=stuck", e);
            return false;
        }
    }

    /// Takes the room again once there is plenty.
    void restore() {
        if (there) {
            return;
        }
        try {
            if (Files.getFileStore(PrivateFiles.folderOf(file)).getUsableSpace() < ROOM) {
                return;
            }
            Files.deleteIfExists(file);
            PrivateFiles.create(file, new byte[BYTES]);
            there = true;
            spent = false;
        } catch (IOException e) {
            LOG.warn("event=store.ballast-failed", e);
        }
    }
}
