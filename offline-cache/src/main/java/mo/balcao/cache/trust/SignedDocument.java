package mo.balcao.cache.trust;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A document with its signatures, as the platform publishes it. Nothing in `payload` is to be believed before
/// [#verify].
public record SignedDocument(String kind, long version, byte[] payload, List<Signed> signatures) {
    private static final byte[] ED25519_PREFIX =
            HexFormat.of().parseHex("302a300506032b6570032100");

    public record Signed(String keyId, byte[] signature) {}

    /// @throws TrustException when the text is not a signed document
    public static SignedDocument parse(byte[] json) {
        try {
            JsonNode root = JsonMapper.shared().readTree(json);
            Base64.Decoder base64 = Base64.getUrlDecoder();
            List<Signed> signatures = new ArrayList<>();
            for (JsonNode signature : root.path("signatures")) {
                signatures.add(
                        new Signed(
                                signature.path("keyId").asString(""),
                                base64.decode(signature.path("sig").asString(""))));
            }
            return new SignedDocument(
                    root.path("kind").asString(""),
                    root.path("version").asLong(0),
                    base64.decode(root.path("payload").asString("")),
                    List.copyOf(signatures));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new TrustException("not a signed document", e);
        }
    }

    /// Accepts when one of `keys` (id → raw Ed25519 key) signed exactly this kind and payload.
    ///
    /// @throws TrustException when none did
    public void verify(String expectedKind, Map<String, byte[]> keys) {
        if (!kind.equals(expectedKind)) {
            throw new TrustException(
                    "a document of kind '" + kind + "' where '" + expectedKind + "' is wanted");
        }
        boolean signed =
                signatures.stream()
                        .anyMatch(signature -> {
                            byte[] key = keys.get(signature.keyId());
                            return key != null && matches(key, signature.signature());
                        });
        if (!signed) {
            throw new TrustException(
                    "no valid signature of the role on '" + kind + "' version " + version);
        }
    }

    private boolean matches(byte[] rawKey, byte[] signature) {
        try {
            byte[] encoded = new byte[ED25519_PREFIX.length + rawKey.length];
            System.arraycopy(ED25519_PREFIX, 0, encoded, 0, ED25519_PREFIX.length);
            System.arraycopy(rawKey, 0, encoded, ED25519_PREFIX.length, rawKey.length);
            PublicKey key =
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(encoded));
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(("balcao/" + kind + "/v1\n").getBytes(StandardCharsets.UTF_8));
            verifier.update(payload);
            return verifier.verify(signature);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
