package mo.balcao.cache.link;

import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import mo.balcao.cache.port.Transport.Failure;

/// Tells failures of the JDK's client apart: no platform, a wrong one, one that is slow, or one that refuses us.
final class Failures {
    /// Alerts (RFC 8446 §6.2) with which a server refuses a client's certificate; JSSE tells them by name only.
    private static final Set<String> REFUSING_ALERTS =
            Set.of(
                    "bad_certificate",
                    "unsupported_certificate",
                    "certificate_revoked",
                    "certificate_expired",
                    "certificate_unknown",
                    "certificate_required",
                    "unknown_ca",
                    "access_denied");

    private static final String ALERT = "received fatal alert: ";

    private Failures() {}

    static Failure of(IOException e) {
        if (chain(e).anyMatch(Failures::isOurVerdictOnTheServer)) {
            return Failure.UNTRUSTED;
        }
        if (chain(e).map(Failures::alert)
                .flatMap(Optional::stream)
                .anyMatch(REFUSING_ALERTS::contains)) {
            return Failure.REFUSED;
        }
        return e instanceof HttpTimeoutException && !(e instanceof HttpConnectTimeoutException)
                ? Failure.LATE
                : Failure.UNREACHABLE;
    }

    /// Only our own check of the server's chain or name throws these.
    private static boolean isOurVerdictOnTheServer(Throwable cause) {
        return cause instanceof CertificateException || cause instanceof CertPathValidatorException;
    }

    private static Optional<String> alert(Throwable cause) {
        if (!(cause instanceof SSLException) || cause.getMessage() == null) {
            return Optional.empty();
        }
        String message = cause.getMessage().toLowerCase(Locale.ROOT);
        int at = message.indexOf(ALERT);
        return at < 0
                ? Optional.empty()
                : Optional.of(message.substring(at + ALERT.length()).strip());
    }

    private static Stream<Throwable> chain(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
    }
}
