package mo.balcao.cache.outbox;

import com.github.luben.zstd.Zstd;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A capture sealed part by part; from here on nobody at the terminal can read it.
record SealedRecord(List<OutgoingRecord.Part> parts, byte[] sha256) {
    static final int SCHEMA_VERSION = 1;

    /// Compresses, then seals each part to its department, bound to terminal, transaction, department and schema.
    /// Empty when a department has no key.
    static Optional<SealedRecord> seal(
            String terminal, TransactionId id, List<Capture.Part> parts, DepartmentKeys keys)
            throws GeneralSecurityException {
        List<OutgoingRecord.Part> sealed = new ArrayList<>();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Capture.Part part : parts) {
            Optional<DepartmentKeys.Key> key = keys.of(part.department());
            if (key.isEmpty()) {
                return Optional.empty();
            }
            String context =
                    String.join(
                            "|", terminal, id.toString(), part.department(), "" + SCHEMA_VERSION);
            byte[] bytes =
                    key.get()
                            .seal()
                            .encrypt(
                                    Zstd.compress(part.content()),
                                    context.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
            sealed.add(new OutgoingRecord.Part(part.department(), key.get().id(), bytes));
        }
        return Optional.of(new SealedRecord(List.copyOf(sealed), digest.digest()));
    }
}
