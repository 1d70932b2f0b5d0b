package mo.balcao.platform.server.department;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import mo.balcao.platform.server.wire.Bytes;
import mo.balcao.platform.server.wire.Json;

/// One mock department.
public final class Department {
    private static final int LARGEST = 1 << 20;

    private final String code;
    private final OpeningKey key;

    Department(String code, OpeningKey key) {
        this.code = code;
        this.key = key;
    }

    public String code() {
        return code;
    }

    public String keyId() {
        return key.id();
    }

    /// The public half, for the catalogue: Tink's binary keyset without secrets.
    public Bytes publicKeyset() {
        return key.publicKeyset();
    }

    /// Empty when the part cannot be opened, or is not one JSON object of at most 1 MiB inside.
    public Optional<OpenedPart> open(SealedPart part) {
        return key.open(part.sealed().value(), part.contextInfo())
                .flatMap(Department::unpacked)
                .filter(Department::isObject)
                .map(json -> new OpenedPart(code, json));
    }

    private static Optional<byte[]> unpacked(byte[] zstd) {
        try (var in = new ZstdInputStream(new ByteArrayInputStream(zstd))) {
            byte[] plain = in.readNBytes(LARGEST + 1);
            return plain.length > LARGEST ? Optional.empty() : Optional.of(plain);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static boolean isObject(byte[] json) {
        try {
            return Json.tree(json).isObject();
        } catch (Json.Malformed _) {
            return false;
        }
    }
}
