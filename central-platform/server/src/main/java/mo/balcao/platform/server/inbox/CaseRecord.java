package mo.balcao.platform.server.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import mo.balcao.platform.server.wire.Bytes;
import mo.balcao.platform.server.wire.Sha256;

/// One captured case as a terminal sends it: an envelope in clear, parts sealed to departments.
record CaseRecord(
        UUID id,
        long seq,
        Bytes lane,
        long laneSeq,
        String service,
        long catalogueVersion,
        int schemaVersion,
        long epoch,
        List<Part> parts,
        Sha256 payloadSha256,
        Instant capturedWall,
        String bootId,
        long monoNs,
        String timeQuality) {
    private static final Pattern SERVICE = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final Pattern QUALITY = Pattern.compile("[A-Za-z0-9_-]{1,32}");
    private static final int MOST_PARTS = 16;
    private static final int LONGEST = 64;

    CaseRecord {
        parts = List.copyOf(parts);
        if (seq < 0 || laneSeq < 0 || catalogueVersion < 0 || schemaVersion != 1 || epoch < 1) {
            throw new IllegalArgumentException("a number out of range");
        }
        if (!SERVICE.matcher(service).matches()
                || !QUALITY.matcher(timeQuality).matches()
                || bootId.length() > LONGEST) {
            throw new IllegalArgumentException("a text out of shape");
        }
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("too few or too many parts");
        }
    }

    record Part(String department, String keyId, Bytes sealed) {
        Part {
            if (department.length() > LONGEST || keyId.length() > LONGEST) {
                throw new IllegalArgumentException("too long");
            }
        }
    }

    /// Whether the stated hash is that of the sealed bytes, in order.
    boolean hashHolds() {
        byte[][] sealed = parts.stream().map(part -> part.sealed().value()).toArray(byte[][]::new);
        return Sha256.of(sealed).equals(payloadSha256);
    }
}
