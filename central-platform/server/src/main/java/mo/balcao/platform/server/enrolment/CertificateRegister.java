package mo.balcao.platform.server.enrolment;

import java.security.cert.X509Certificate;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mo.balcao.platform.server.database.Database;
import mo.balcao.platform.server.database.Session;
import mo.balcao.platform.server.http.Caller;
import mo.balcao.platform.server.http.CallerRegister;
import mo.balcao.platform.server.trust.Certificates;
import mo.balcao.platform.server.wire.Sha256;
import mo.balcao.platform.server.wire.TerminalId;

/// Which certificates stand. TLS has checked the chain when a connection began; this asks for every request, because a
/// connection outlives a revocation.
public final class CertificateRegister implements CallerRegister {
    private final Database database;
    private final InstantSource clock;
    private final Sha256 operator;

    public CertificateRegister(Database database, InstantSource clock, X509Certificate operator) {
        this.database = database;
        this.clock = clock;
        this.operator = Certificates.fingerprint(operator);
    }

    @Override
    public Caller caller(Optional<X509Certificate> certificate) {
        if (certificate.isEmpty()) {
            return new Caller.Nobody();
        }
        Sha256 fingerprint = Certificates.fingerprint(certificate.get());
        if (fingerprint.equals(operator)) {
            return new Caller.Operator("operator");
        }
        return database.<Caller>transaction(session ->
                session.<Caller>first(
                                """
                                SELECT terminal FROM gateway.certificate
                                 WHERE fingerprint = ? AND revoked_at IS NULL AND not_after > ?
                                """,
                                row -> new Caller.Terminal(new TerminalId(row.getString(1))),
                                fingerprint.hex(),
                                clock.instant())
                        .orElseGet(Caller.Refused::new));
    }

    /// The terminal's only certificate from now on.
    static void keep(Session session, TerminalId terminal, X509Certificate certificate, Instant now)
            throws SQLException {
        session.update(
                "UPDATE gateway.certificate SET revoked_at = ? WHERE terminal = ? AND revoked_at IS NULL",
                now,
                terminal.value());
        session.update(
                "INSERT INTO gateway.certificate (fingerprint, terminal, not_after) VALUES (?, ?, ?)",
                Certificates.fingerprint(certificate).hex(),
                terminal.value(),
                certificate.getNotAfter().toInstant());
    }
}
