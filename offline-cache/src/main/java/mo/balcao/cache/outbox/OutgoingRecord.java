package mo.balcao.cache.outbox;

import java.time.Instant;
import java.util.List;

/// A record as it goes out, with the times of its capture.
///
/// @param seq order of capture on this terminal; never order by a clock
/// @param refusals how often the platform has asked to send it again
public record OutgoingRecord(
        long seq,
        TransactionId id,
        byte[] lane,
        long laneSeq,
        String service,
        long catalogueVersion,
        List<Part> parts,
        byte[] payloadSha256,
        Instant capturedWall,
        String bootId,
        long monoNs,
        String timeQuality,
        int refusals) {

    public record Part(String department, String keyId, byte[] sealed) {}

    int bytes() {
        return parts.stream().mapToInt(part -> part.sealed.length).sum();
    }
}
