package mo.balcao.platform.server.enrolment;

import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.util.Optional;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;

/// A PKCS#10 in PEM. Only its key is taken: names and extensions are the platform's to say.
final class SigningRequest {
    private static final int SMALLEST = 256;
    private static final int LARGEST = 384;
    private static final int LONGEST_PEM = 8192;

    private SigningRequest() {}

    /// The key, when the request is signed by it and it is EC P-256 or P-384.
    static Optional<PublicKey> key(String pem) {
        if (pem.length() > LONGEST_PEM) {
            return Optional.empty();
        }
        try (var parser = new PEMParser(new StringReader(pem))) {
            if (!(parser.readObject() instanceof PKCS10CertificationRequest plain)) {
                return Optional.empty();
            }
            var request = new JcaPKCS10CertificationRequest(plain);
            PublicKey key = request.getPublicKey();
            boolean signed =
                    request.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key));
            return signed && fits(key) ? Optional.of(key) : Optional.empty();
        } catch (IOException
                | GeneralSecurityException
                | OperatorCreationException
                | PKCSException
                | IllegalArgumentException
                | IllegalStateException _) {
            return Optional.empty();
        }
    }

    private static boolean fits(PublicKey key) {
        if (key instanceof ECPublicKey ec) {
            int bits = ec.getParams().getCurve().getField().getFieldSize();
            return bits == SMALLEST || bits == LARGEST;
        }
        return false;
    }
}
