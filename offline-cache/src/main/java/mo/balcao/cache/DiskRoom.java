package mo.balcao.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mo.balcao.cache.outbox.Room;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Room while the disk has more than 5 % or at least 256 MiB to spare, so that a running session can always end.
record DiskRoom(Path folder) implements Room {
    private static final Logger LOG = LoggerFactory.getLogger(DiskRoom.class);
    private static final long ENOUGH = 256L << 20;

    @Override
    public boolean forOneMore() {
        try {
            var store = Files.getFileStore(folder);
            long usable = store.getUsableSpace();
            return usable > ENOUGH || usable * 20 > store.getTotalSpace();
        } catch (IOException e) {
            LOG.warn("event=store.room-unknown", e);
            return false;
        }
    }
}
