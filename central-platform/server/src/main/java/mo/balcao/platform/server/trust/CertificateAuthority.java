package mo.balcao.platform.server.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import mo.balcao.platform.server.wire.Bytes;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A certificate authority of our own, EC P-256. There are two: one for the platform's server certificate, one for those who call.
public final class CertificateAuthority {
    private static final Duration LIFE = Duration.ofDays(3650);
    private static final Duration LEAF_LIFE = Duration.ofDays(397);
    private static final Duration SKEW = Duration.ofHours(1);

    private final Identity identity;
    private final InstantSource clock;

    private CertificateAuthority(Identity identity, InstantSource clock) {
        this.identity = identity;
        this.clock = clock;
    }

    static CertificateAuthority in(Path folder, String name, String title, InstantSource clock)
            throws IOException, GeneralSecurityException {
        X500Name self = name(title, "authority");
        var identity =
                Identity.in(
                        folder,
                        name,
                        clock,
                        pair -> {
                            var builder =
                                    builder(self, self, pair.getPublic(), clock.instant(), LIFE);
                            builder.addExtension(
                                    Extension.basicConstraints, true, new BasicConstraints(0));
                            builder.addExtension(
                                    Extension.keyUsage,
                                    true,
                                    new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
                            return signed(builder, pair.getPrivate());
                        });
        return new CertificateAuthority(identity, clock);
    }

    public X509Certificate certificate() {
        return identity.certificate();
    }

    public Path certificateFile() {
        return identity.certificateFile();
    }

    public String pem() {
        try {
            return Pem.of(identity.certificate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("our own certificate", e);
        }
    }

    X509Certificate server(PublicKey key) throws GeneralSecurityException, IOException {
        var builder = leaf(name("localhost", "platform"), key, KeyPurposeId.id_kp_serverAuth);
        builder.addExtension(
                Extension.subjectAlternativeName,
                false,
                new GeneralNames(
                        new GeneralName[] {
                            new GeneralName(GeneralName.dNSName, "localhost"),
                            new GeneralName(GeneralName.iPAddress, "127.0.0.1")
                        }));
        return signed(builder, identity.key());
    }

    /// A caller's certificate: `cn` says who, `ou` the role.
    public X509Certificate caller(String cn, String ou, PublicKey key)
            throws GeneralSecurityException, IOException {
        return signed(leaf(name(cn, ou), key, KeyPurposeId.id_kp_clientAuth), identity.key());
    }

    private X509v3CertificateBuilder leaf(X500Name subject, PublicKey key, KeyPurposeId purpose)
            throws CertIOException {
        var issuer =
                X500Name.getInstance(identity.certificate().getSubjectX500Principal().getEncoded());
        var builder = builder(issuer, subject, key, clock.instant(), LEAF_LIFE);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
        return builder;
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, PublicKey key, Instant now, Duration life)
            throws CertIOException {
        var builder =
                new JcaX509v3CertificateBuilder(
                        issuer,
                        new BigInteger(1, Bytes.random(16).value()),
                        Date.from(now.minus(SKEW)),
                        Date.from(now.plus(life)),
                        subject,
                        key);
        try {
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a JDK without SHA-1", e);
        }
        return builder;
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException {
        try {
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(key);
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static X500Name name(String cn, String ou) {
        return new X500NameBuilder()
                .addRDN(BCStyle.CN, cn)
                .addRDN(BCStyle.OU, ou)
                .addRDN(BCStyle.O, "Balcao")
                .build();
    }
}
