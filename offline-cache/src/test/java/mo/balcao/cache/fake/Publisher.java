package mo.balcao.cache.fake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Signs documents as the platform does, with keys of its own for each role.
public final class Publisher {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final List<String> ROLES =
            List.of("root", "catalogue", "operations", "identity", "release", "platform");

    private final Map<String, KeyPair> keys = new TreeMap<>();
    private Instant expires = Instant.parse("2030-01-01T00:00:00Z");

    public Publisher() {
        ROLES.forEach(this::rotate);
    }

    /// The role speaks with a new key from now on; returns the old one.
    public KeyPair rotate(String role) {
        try {
            KeyPair fresh = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            KeyPair old = keys.put(role, fresh);
            return old == null ? fresh : old;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public KeyPair key(String role) {
        return java.util.Objects.requireNonNull(keys.get(role));
    }

    public void rootExpires(Instant when) {
        expires = when;
    }

    public byte[] root(long version, KeyPair... alsoSignedBy) {
        byte[] payload = rootPayload(version);
        KeyPair[] signers = Arrays.copyOf(alsoSignedBy, alsoSignedBy.length + 1);
        signers[alsoSignedBy.length] = key("root");
        return signed("root", version, payload, signers);
    }

    /// A root without its own signature.
    public byte[] rootSignedOnlyBy(long version, KeyPair signer) {
        return signed("root", version, rootPayload(version), signer);
    }

    public String fingerprint(byte[] signedDocument) {
        try {
            String payload =
                    JsonMapper.shared().readTree(signedDocument).path("payload").asString("");
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(Base64.getUrlDecoder().decode(payload)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] catalogue(long version) {
        return signed("catalogue", version, Bureaux.catalogue(version), key("catalogue"));
    }

    public byte[] authorisation(long version, String notAfter) {
        byte[] payload =
                ("{\"id\":\"va-1\",\"version\":%d,\"verifier\":\"v\",\"site\":\"s\",\"notBefore\":\"2025-01-01T00:00:00Z\","
                                + "\"notAfter\":\"%s\",\"purposes\":{}}")
                        .formatted(version, notAfter)
                        .getBytes(StandardCharsets.UTF_8);
        return signed("verifier-authorisation", version, payload, key("identity"));
    }

    public byte[] signed(String kind, long version, byte[] payload, KeyPair... signers) {
        ObjectNode document = JsonMapper.shared().createObjectNode();
        document.put("payload", BASE64.encodeToString(payload));
        document.put("kind", kind);
        document.put("version", version);
        var signatures = document.putArray("signatures");
        for (KeyPair signer : signers) {
            signatures.addObject().put("keyId", id(signer)).put("sig", sign(kind, payload, signer));
        }
        return JsonMapper.shared().writeValueAsBytes(document);
    }

    private byte[] rootPayload(long version) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("kind", "root");
        root.put("version", version);
        root.put("issued", "2025-01-01T00:00:00Z");
        root.put("expires", expires.toString());
        ObjectNode roles = root.putObject("roles");
        keys.forEach((role, pair) ->
                roles.putArray(role)
                        .addObject()
                        .put("keyId", id(pair))
                        .put("publicKey", BASE64.encodeToString(raw(pair))));
        return JsonMapper.shared().writeValueAsBytes(root);
    }

    private static String sign(String kind, byte[] payload, KeyPair signer) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(signer.getPrivate());
            signature.update(("balcao/" + kind + "/v1\n").getBytes(StandardCharsets.UTF_8));
            signature.update(payload);
            return BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(KeyPair pair) {
        return HexFormat.of().formatHex(raw(pair), 0, 8);
    }

    private static byte[] raw(KeyPair pair) {
        byte[] encoded = pair.getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    }
}
