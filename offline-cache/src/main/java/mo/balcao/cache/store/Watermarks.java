package mo.balcao.cache.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches the disk on which the store lies. The last watermark is 256 MiB or, on a small disk, 5 % of it; the second
/// stands at twice and the first at four times that. Any thread.
public final class Watermarks {
    private static final Logger LOG = LoggerFactory.getLogger(Watermarks.class);
    private static final long MOST = 256L << 20;

    private final Disk disk;
    private Level last = Level.AMPLE;

    public Watermarks(Disk disk) {
        this.disk = disk;
    }

    /// Now; a disk that cannot be asked has no room.
    public synchronized Level level() {
        Level now = measure();
        if (now != last) {
            LOG.warn("event=store.level from={} to={}", last, now);
            last = now;
        }
        return now;
    }

    private Level measure() {
        try {
            long free = disk.free();
            long needed = Math.min(MOST, disk.size() / 20);
            if (free <= needed) {
                return Level.NO_CAPTURE;
            }
            if (free <= needed * 2) {
                return Level.NO_NEW_SESSION;
            }
            return free <= needed * 4 ? Level.SCARCE : Level.AMPLE;
        } catch (IOException e) {
            LOG.warn("event=store.room-unknown", e);
            return Level.NO_CAPTURE;
        }
    }

    /// Bytes of a disk.
    public interface Disk {
        long free() throws IOException;

        long size() throws IOException;

        /// The disk that holds `folder`. It is looked up once: finding it reads the whole table of mounts, and each
        /// capture asks for the room that is left.
        static Disk of(Path folder) {
            return new Disk() {
                private @Nullable FileStore found;

                @Override
                public long free() throws IOException {
                    return store().getUsableSpace();
                }

                @Override
                public long size() throws IOException {
                    return store().getTotalSpace();
                }

                private synchronized FileStore store() throws IOException {
                    FileStore known = found == null ? Files.getFileStore(folder) : found;
                    found = known;
                    return known;
                }
            };
        }
    }
}
