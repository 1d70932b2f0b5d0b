package mo.balcao.platform.server.http;

import java.security.cert.X509Certificate;
import java.util.Optional;

/// Knows who a certificate stands for, now: asked for every request, before anything of it is read.
@FunctionalInterface
public interface CallerRegister {
    Caller caller(Optional<X509Certificate> certificate);
}
