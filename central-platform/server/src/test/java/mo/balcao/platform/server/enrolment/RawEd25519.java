package mo.balcao.platform.server.enrolment;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/// A raw Ed25519 key as the JDK wants it.
final class RawEd25519 {
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private RawEd25519() {}

    static PublicKey key(String base64Url) throws GeneralSecurityException {
        byte[] raw = Base64.getUrlDecoder().decode(base64Url);
        byte[] encoded = java.util.Arrays.copyOf(PREFIX, PREFIX.length + raw.length);
        System.arraycopy(raw, 0, encoded, PREFIX.length, raw.length);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }
}
