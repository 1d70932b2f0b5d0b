package mo.balcao.cache.trust;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/// TLS as a terminal does it: before enrolment the platform's CA is known by fingerprint alone; afterwards that CA is
/// the only one trusted and the terminal shows its own certificate.
final class TlsContexts {
    private TlsContexts() {}

    static SSLContext pinned(String caFingerprint) throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new PinnedAuthority(caFingerprint)}, null);
        return context;
    }

    static SSLContext mutual(X509Certificate authority, List<X509Certificate> chain, PrivateKey key)
            throws GeneralSecurityException {
        try {
            KeyStore mine = KeyStore.getInstance("PKCS12");
            mine.load(null, null);
            mine.setKeyEntry("terminal", key, new char[0], chain.toArray(X509Certificate[]::new));
            KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(mine, new char[0]);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trusting(authority).getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new GeneralSecurityException("an empty key store could not be made", e);
        }
    }

    private static TrustManagerFactory trusting(X509Certificate authority)
            throws GeneralSecurityException {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("platform", authority);
            TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
            factory.init(trusted);
            return factory;
        } catch (IOException e) {
            throw new GeneralSecurityException("an empty key store could not be made", e);
        }
    }

    /// Finds the pinned CA in the chain that the server sent, then checks the chain against that CA as usual.
    private static final class PinnedAuthority extends X509ExtendedTrustManager {
        private final String fingerprint;

        PinnedAuthority(String fingerprint) {
            this.fingerprint = fingerprint;
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
                throws CertificateException {
            delegate(chain).checkServerTrusted(chain, authType, engine);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
                throws CertificateException {
            delegate(chain).checkServerTrusted(chain, authType, socket);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType)
                throws CertificateException {
            throw new CertificateException("a connection is needed to check a name");
        }

        private X509ExtendedTrustManager delegate(X509Certificate[] chain)
                throws CertificateException {
            try {
                for (X509Certificate certificate : chain) {
                    if (Pem.fingerprint(certificate).equalsIgnoreCase(fingerprint)) {
                        return (X509ExtendedTrustManager)
                                trusting(certificate).getTrustManagers()[0];
                    }
                }
            } catch (GeneralSecurityException e) {
                throw new CertificateException(e);
            }
            throw new CertificateException("the pinned platform CA is not in the server's chain");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
                throws CertificateException {
            throw new CertificateException("terminals serve nobody");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
                throws CertificateException {
            throw new CertificateException("terminals serve nobody");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType)
                throws CertificateException {
            throw new CertificateException("terminals serve nobody");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
