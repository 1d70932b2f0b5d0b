package mo.balcao.platform.server.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mo.balcao.platform.server.database.PrivateFiles;
import mo.balcao.platform.server.wire.Bytes;
import mo.balcao.platform.server.wire.Json;
import mo.balcao.platform.server.wire.Sha256;

/// The root document and the keys of the roles.
public final class TrustRoot {
    private static final Duration LIFE = Duration.ofDays(5 * 365);
    private static final String NOTE =
            """
            This is the root key of trust: it names the keys of every other role. A first run makes it here, because
            something has to. In production it is made on a machine without a network, kept off this one, and brought
            out only to sign a new root document. The server does not read it again once root.json exists.
            """;

    private final SignedDocument document;
    private final Map<Role, SigningKey> keys;

    private TrustRoot(SignedDocument document, Map<Role, SigningKey> keys) {
        this.document = document;
        this.keys = keys;
    }

    record Payload(
            String kind,
            long version,
            Instant issued,
            Instant expires,
            Map<Role, List<PublicKey>> roles) {}

    record PublicKey(String keyId, Bytes publicKey) {}

    public static TrustRoot in(Path folder, InstantSource clock)
            throws IOException, GeneralSecurityException {
        PrivateFiles.folder(folder);
        var keys = new EnumMap<Role, SigningKey>(Role.class);
        for (Role role : Role.values()) {
            if (role != Role.ROOT) {
                keys.put(role, SigningKey.in(folder.resolve(role.tag() + ".key")));
            }
        }
        Path file = folder.resolve("root.json");
        if (!Files.exists(file)) {
            PrivateFiles.write(file, Json.write(first(folder, keys, clock.instant())));
        }
        try {
            var document = Json.read(Files.readAllBytes(file), SignedDocument.class);
            return new TrustRoot(document, keys);
        } catch (Json.Malformed e) {
            throw new IOException(file + ": " + e.what(), e);
        }
    }

    private static SignedDocument first(Path folder, Map<Role, SigningKey> keys, Instant now)
            throws IOException, GeneralSecurityException {
        Path offline = PrivateFiles.folder(folder.resolve("root-offline"));
        PrivateFiles.write(offline.resolve("README"), NOTE.getBytes(StandardCharsets.UTF_8));
        var rootKey = SigningKey.in(offline.resolve("root.key"));
        var roles = new EnumMap<Role, List<PublicKey>>(Role.class);
        roles.put(Role.ROOT, List.of(named(rootKey)));
        keys.forEach((role, key) -> roles.put(role, List.of(named(key))));
        byte[] payload = Json.write(new Payload("root", 1, now, now.plus(LIFE), roles));
        return SignedDocument.of("root", 1, payload, rootKey);
    }

    private static PublicKey named(SigningKey key) {
        return new PublicKey(key.id(), key.publicKey());
    }

    public SignedDocument document() {
        return document;
    }

    /// Over the payload's bytes: what a terminal pins.
    public Sha256 fingerprint() {
        return Sha256.of(document.payload().value());
    }

    public SigningKey key(Role role) {
        SigningKey key = keys.get(role);
        if (key == null) {
            throw new IllegalArgumentException("the root key is offline");
        }
        return key;
    }
}
