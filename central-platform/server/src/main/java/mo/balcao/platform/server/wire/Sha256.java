package mo.balcao.platform.server.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// A SHA-256 in lower-case hex.
public record Sha256(@JsonValue String hex) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sha256 {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("no SHA-256 in hex");
        }
    }

    public static Sha256 of(byte[]... pieces) {
        return new Sha256(HexFormat.of().formatHex(Bytes.sha256(pieces)));
    }

    @Override
    public String toString() {
        return hex;
    }
}
