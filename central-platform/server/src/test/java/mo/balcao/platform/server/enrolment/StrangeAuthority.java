package mo.balcao.platform.server.enrolment;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import mo.balcao.platform.server.testing.Terminal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A certificate that claims to be an operator's, signed by itself.
final class StrangeAuthority {
    private final KeyPair keys;
    private final Certificate certificate;

    StrangeAuthority() throws Exception {
        keys = Terminal.keys("secp256r1");
        var name = new X500Principal("CN=operator,OU=operator,O=Balcao");
        Instant now = Instant.now();
        var builder =
                new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        Date.from(now.minus(Duration.ofDays(1))),
                        Date.from(now.plus(Duration.ofDays(1))),
                        name,
                        keys.getPublic());
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
        certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    PrivateKey key() {
        return keys.getPrivate();
    }

    Certificate[] chain() {
        return new Certificate[] {certificate};
    }
}
