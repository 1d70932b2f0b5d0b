package mo.balcao.cache.trust;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The root document: which keys speak for which role.
public record TrustRoot(long version, Instant expires, Map<String, Map<String, byte[]>> roles) {
    /// The first root, pinned by the fingerprint that was given at enrolment.
    ///
    /// @param fingerprint hex SHA-256 of the payload
    /// @throws TrustException when it is another one, or is not signed by its own root key
    public static TrustRoot pinned(SignedDocument document, String fingerprint) {
        if (!fingerprint(document.payload()).equalsIgnoreCase(fingerprint)) {
            throw new TrustException("the root document is not the one given at enrolment");
        }
        return own(document);
    }

    /// A later root: signed by a key of this one and by one of its own, and newer.
    ///
    /// @throws TrustException otherwise
    public TrustRoot next(SignedDocument document) {
        document.verify("root", keys("root"));
        TrustRoot next = own(document);
        if (next.version <= version) {
            throw new TrustException(
                    "root version " + next.version + " after " + version + ": roll-back refused");
        }
        return next;
    }

    public Map<String, byte[]> keys(String role) {
        return roles.getOrDefault(role, Map.of());
    }

    static String fingerprint(byte[] payload) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static TrustRoot own(SignedDocument document) {
        TrustRoot root;
        try {
            root = read(JsonMapper.shared().readTree(document.payload()));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw new TrustException("the root document cannot be read", e);
        }
        if (root.version != document.version()) {
            throw new TrustException("the root document names two versions");
        }
        document.verify("root", root.keys("root"));
        return root;
    }

    private static TrustRoot read(JsonNode payload) {
        Map<String, Map<String, byte[]>> roles = new HashMap<>();
        payload.path("roles")
                .forEachEntry((role, keys) -> {
                    Map<String, byte[]> ofRole = new HashMap<>();
                    for (JsonNode key : keys) {
                        ofRole.put(
                                key.path("keyId").asString(""),
                                Base64.getUrlDecoder().decode(key.path("publicKey").asString("")));
                    }
                    roles.put(role, Map.copyOf(ofRole));
                });
        return new TrustRoot(
                payload.path("version").asLong(0),
                Instant.parse(payload.path("expires").asString("")),
                Map.copyOf(roles));
    }
}
