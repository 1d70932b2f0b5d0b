package mo.balcao.platform.server.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.InstantSource;

/// A private key and its certificate, kept as `NAME.key` and `NAME.pem`.
public record Identity(
        Path keyFile, Path certificateFile, PrivateKey key, X509Certificate certificate) {
    private static final Duration RENEW_BEFORE = Duration.ofDays(30);

    /// Makes the certificate for a new key.
    @FunctionalInterface
    interface Issue {
        X509Certificate certificate(KeyPair pair) throws GeneralSecurityException, IOException;
    }

    /// Reads it; makes it where it is missing or near its end.
    static Identity in(Path folder, String name, InstantSource clock, Issue issue)
            throws IOException, GeneralSecurityException {
        Path keyFile = folder.resolve(name + ".key");
        Path certificateFile = folder.resolve(name + ".pem");
        if (Files.exists(keyFile) && Files.exists(certificateFile)) {
            var certificate = Pem.certificate(certificateFile);
            if (certificate.getNotAfter().toInstant().isAfter(clock.instant().plus(RENEW_BEFORE))) {
                return new Identity(keyFile, certificateFile, Pem.key(keyFile, "EC"), certificate);
            }
        }
        KeyPair pair = newKey();
        X509Certificate certificate = issue.certificate(pair);
        Files.deleteIfExists(certificateFile);
        Pem.write(keyFile, Pem.of(pair.getPrivate()));
        Pem.write(certificateFile, Pem.of(certificate));
        return new Identity(keyFile, certificateFile, pair.getPrivate(), certificate);
    }

    private static KeyPair newKey() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    @Override
    public String toString() {
        return certificateFile.toString();
    }
}
