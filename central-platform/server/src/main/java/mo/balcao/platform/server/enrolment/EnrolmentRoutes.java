package mo.balcao.platform.server.enrolment;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mo.balcao.platform.server.database.Database;
import mo.balcao.platform.server.fleet.Event;
import mo.balcao.platform.server.fleet.Events;
import mo.balcao.platform.server.fleet.Terminals;
import mo.balcao.platform.server.http.Call;
import mo.balcao.platform.server.http.ProblemCode;
import mo.balcao.platform.server.http.Reply;
import mo.balcao.platform.server.http.Route;
import mo.balcao.platform.server.trust.Certificates;
import mo.balcao.platform.server.trust.SignedDocument;
import mo.balcao.platform.server.trust.TrustRoot;
import mo.balcao.platform.server.wire.Json;
import mo.balcao.platform.server.wire.TerminalId;

/// The enrolment, and the root document that comes with it.
public final class EnrolmentRoutes {
    private final Database database;
    private final InstantSource clock;
    private final Certificates certificates;
    private final TrustRoot root;

    public EnrolmentRoutes(
            Database database, InstantSource clock, Certificates certificates, TrustRoot root) {
        this.database = database;
        this.clock = clock;
        this.certificates = certificates;
        this.root = root;
    }

    public List<Route> routes() {
        return List.of(
                new Route("POST", "/v1/enrolments", Route.Access.ANYONE, Route.SMALL, this::enrol),
                Route.terminalGet("/v1/trust/root", _ -> Reply.ok(root.document())));
    }

    record Request(String code, TerminalId terminalId, String csr) {}

    record Enrolment(String certificate, String ca, SignedDocument root, long terminalEpoch) {}

    private Reply enrol(Call call) throws Json.Malformed {
        var request = call.json(Request.class);
        Optional<PublicKey> key = SigningRequest.key(request.csr());
        if (key.isEmpty()) {
            return Reply.problem(ProblemCode.CSR_INVALID);
        }
        X509Certificate certificate = certificate(request.terminalId(), key.get());
        Instant now = clock.instant();
        return database.<Reply>transaction(session -> {
            var ticket = EnrolmentCodes.use(session, request.code(), request.terminalId(), now);
            if (ticket.isEmpty()) {
                return Reply.problem(ProblemCode.ENROLMENT_CODE_INVALID);
            }
            var t = ticket.get();
            long epoch = Terminals.enrol(session, t.terminal(), t.profile(), t.site(), now);
            CertificateRegister.keep(session, t.terminal(), certificate, now);
            Events.write(session, t.terminal(), Event.ENROLLED, now);
            return Reply.created(
                    new Enrolment(
                            Certificates.pem(certificate) + certificates.callers().pem(),
                            certificates.platform().pem(),
                            root.document(),
                            epoch));
        });
    }

    private X509Certificate certificate(TerminalId terminal, PublicKey key) {
        try {
            return certificates.callers().caller(terminal.value(), "terminal", key);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the terminal CA does not sign", e);
        }
    }
}
