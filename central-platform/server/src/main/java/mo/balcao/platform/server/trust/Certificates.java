package mo.balcao.platform.server.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import mo.balcao.platform.server.database.PrivateFiles;
import mo.balcao.platform.server.wire.Sha256;

/// Everything X.509: the two authorities, the server's certificate, the operator's.
public record Certificates(
        CertificateAuthority platform,
        CertificateAuthority callers,
        Identity server,
        Identity operator) {

    /// Made on the first run; the server's and the operator's again before they end.
    public static Certificates in(Path folder, InstantSource clock)
            throws IOException, GeneralSecurityException {
        PrivateFiles.folder(folder);
        var platform = CertificateAuthority.in(folder, "platform-ca", "Balcao platform CA", clock);
        var callers = CertificateAuthority.in(folder, "terminal-ca", "Balcao terminal CA", clock);
        var server =
                Identity.in(folder, "server", clock, pair -> platform.server(pair.getPublic()));
        var operator =
                Identity.in(
                        folder,
                        "operator",
                        clock,
                        pair -> callers.caller("operator", "operator", pair.getPublic()));
        return new Certificates(platform, callers, server, operator);
    }

    /// The whole chain goes over the wire, so that an enrolling terminal can hold the authority against its fingerprint.
    public KeyStore serverKeys(char[] password) throws IOException, GeneralSecurityException {
        var store = empty();
        store.setKeyEntry(
                "server",
                server.key(),
                password,
                new Certificate[] {server.certificate(), platform.certificate()});
        return store;
    }

    public KeyStore trustedCallers() throws IOException, GeneralSecurityException {
        var store = empty();
        store.setCertificateEntry("terminal-ca", callers.certificate());
        return store;
    }

    public Sha256 platformFingerprint() {
        return fingerprint(platform.certificate());
    }

    public static Sha256 fingerprint(X509Certificate certificate) {
        try {
            return Sha256.of(certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate without an encoding", e);
        }
    }

    public static String pem(X509Certificate certificate) {
        try {
            return Pem.of(certificate);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate without an encoding", e);
        }
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }
}
