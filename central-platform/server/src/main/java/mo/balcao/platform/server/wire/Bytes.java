package mo.balcao.platform.server.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// Bytes with value equality; base64url without padding on the wire.
public record Bytes(byte[] value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public Bytes {
        value = value.clone();
    }

    @JsonCreator
    public static Bytes ofBase64Url(String text) {
        if (text.indexOf('=') >= 0) {
            throw new IllegalArgumentException("padding");
        }
        return new Bytes(Base64.getUrlDecoder().decode(text));
    }

    public static Bytes random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return new Bytes(bytes);
    }

    public static byte[] sha256(byte[]... pieces) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] piece : pieces) {
                digest.update(piece);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("a JDK without SHA-256", e);
        }
    }

    @Override
    public byte[] value() {
        return value.clone();
    }

    @JsonValue
    public String base64Url() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }

    public String hex() {
        return HexFormat.of().formatHex(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes(byte[] bytes) && Arrays.equals(value, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    /// Never the content: sealed or not, it does not belong in a log.
    @Override
    public String toString() {
        return value.length + " bytes";
    }
}
