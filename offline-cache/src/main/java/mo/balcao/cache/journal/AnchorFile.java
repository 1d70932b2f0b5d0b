package mo.balcao.cache.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import mo.balcao.cache.journal.SqliteAuditJournal.Head;
import mo.balcao.cache.store.PrivateFiles;

/// The newest head of the audit journal that was ever offered to the platform, beside the database. A new database goes on
/// from there, so that the platform sees one chain and no fork; and a journal whose tail was cut off is found out.
public final class AnchorFile {
    private static final int BYTES = 8 + 32;

    private final Path file;
    private Head head;

    private AnchorFile(Path file, Head head) {
        this.file = file;
        this.head = head;
    }

    /// A file of another length says nothing and is begun anew.
    public static AnchorFile open(Path file) {
        try {
            if (Files.exists(file)) {
                ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
                if (bytes.remaining() == BYTES) {
                    long sequence = bytes.getLong();
                    byte[] hash = new byte[32];
                    bytes.get(hash);
                    return new AnchorFile(file, new Head(sequence, hash));
                }
            }
            return new AnchorFile(file, Head.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    synchronized Head head() {
        return head;
    }

    /// To be written before the platform can have heard of it.
    synchronized void offer(Head newer) {
        if (newer.sequence() <= head.sequence()) {
            return;
        }
        try {
            ByteBuffer bytes = ByteBuffer.allocate(BYTES);
            bytes.putLong(newer.sequence()).put(newer.hash());
            PrivateFiles.write(file, bytes.array());
            head = newer;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
