package mo.balcao.platform.server.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import mo.balcao.platform.server.database.PrivateFiles;

/// Keys and certificates as PEM text and files.
final class Pem {
    private Pem() {}

    static String of(X509Certificate certificate) throws GeneralSecurityException {
        return of("CERTIFICATE", certificate.getEncoded());
    }

    static String of(PrivateKey key) {
        return of("PRIVATE KEY", key.getEncoded());
    }

    private static String of(String label, byte[] der) {
        String body =
                Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    static void write(Path file, String pem) throws IOException {
        PrivateFiles.write(file, pem.getBytes(StandardCharsets.US_ASCII));
    }

    static PrivateKey key(Path file, String algorithm)
            throws IOException, GeneralSecurityException {
        String base64 =
                Files.readString(file)
                        .replaceAll("(?m)^#.*$", "")
                        .replaceAll("-----(BEGIN|END) PRIVATE KEY-----", "")
                        .replaceAll("\\s", "");
        return KeyFactory.getInstance(algorithm)
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    static X509Certificate certificate(Path file) throws IOException, GeneralSecurityException {
        return certificate(Files.readAllBytes(file));
    }

    static X509Certificate certificate(byte[] encoded) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(encoded));
    }
}
