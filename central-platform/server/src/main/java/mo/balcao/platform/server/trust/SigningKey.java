package mo.balcao.platform.server.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import mo.balcao.platform.server.database.PrivateFiles;
import mo.balcao.platform.server.wire.Bytes;

/// One Ed25519 key of a role. Its id is the start of the SHA-256 of the raw public key.
public final class SigningKey {
    private static final int RAW_LENGTH = 32;
    private static final int ID_LENGTH = 16;

    private final String id;
    private final Bytes publicKey;
    private final PrivateKey key;

    private SigningKey(Bytes publicKey, PrivateKey key) {
        this.id = new Bytes(Bytes.sha256(publicKey.value())).hex().substring(0, ID_LENGTH);
        this.publicKey = publicKey;
        this.key = key;
    }

    /// Two lines: the public key raw, the private one PKCS#8, both base64.
    static SigningKey in(Path file) throws IOException, GeneralSecurityException {
        if (!Files.exists(file)) {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] raw = Arrays.copyOfRange(encoded, encoded.length - RAW_LENGTH, encoded.length);
            String text =
                    "# public: "
                            + Base64.getEncoder().encodeToString(raw)
                            + "\n"
                            + Pem.of(pair.getPrivate());
            PrivateFiles.write(file, text.getBytes(StandardCharsets.US_ASCII));
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        var publicKey =
                new Bytes(Base64.getDecoder().decode(lines.getFirst().replace("# public: ", "")));
        return new SigningKey(publicKey, Pem.key(file, "Ed25519"));
    }

    public String id() {
        return id;
    }

    public Bytes publicKey() {
        return publicKey;
    }

    SignedDocument.Signed sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return new SignedDocument.Signed(id, new Bytes(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 with our own key", e);
        }
    }
}
