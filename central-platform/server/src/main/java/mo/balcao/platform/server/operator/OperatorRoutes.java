package mo.balcao.platform.server.operator;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import mo.balcao.platform.server.database.Database;
import mo.balcao.platform.server.enrolment.EnrolmentCodes;
import mo.balcao.platform.server.fleet.Anchors;
import mo.balcao.platform.server.fleet.Event;
import mo.balcao.platform.server.fleet.Events;
import mo.balcao.platform.server.fleet.Terminals;
import mo.balcao.platform.server.http.Call;
import mo.balcao.platform.server.http.ProblemCode;
import mo.balcao.platform.server.http.Reply;
import mo.balcao.platform.server.http.Route;
import mo.balcao.platform.server.ledger.Ledger;
import mo.balcao.platform.server.wire.Json;
import mo.balcao.platform.server.wire.Profile;
import mo.balcao.platform.server.wire.TerminalId;

/// The operator's calls.
public final class OperatorRoutes {
    private static final Pattern SITE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final Database database;
    private final InstantSource clock;

    public OperatorRoutes(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<Route> routes() {
        return List.of(
                Route.operator("POST", "/v1/operator/enrolment-codes", this::code),
                Route.operator("GET", "/v1/operator/ledger", this::ledger),
                Route.operator("GET", "/v1/operator/terminals", this::terminals),
                Route.operator(
                        "POST", "/v1/operator/terminals/{terminalId}/revocation", this::revoke),
                Route.operator("GET", "/v1/operator/audit", this::audit));
    }

    record CodeRequest(TerminalId terminalId, Profile profile, String site) {
        CodeRequest {
            if (!SITE.matcher(site).matches()) {
                throw new IllegalArgumentException("no site");
            }
        }
    }

    record Code(String code, Instant expiresAt) {}

    private Reply code(Call call) throws Json.Malformed {
        var request = call.json(CodeRequest.class);
        var ticket =
                new EnrolmentCodes.Ticket(request.terminalId(), request.profile(), request.site());
        Instant now = clock.instant();
        String code =
                database.transaction(session -> {
                    Events.write(session, ticket.terminal(), Event.CODE_ISSUED, now);
                    return EnrolmentCodes.issue(session, ticket, now);
                });
        return Reply.created(new Code(code, now.plus(EnrolmentCodes.LIFE)));
    }

    record LedgerPage(List<Ledger.Entry> entries) {}

    private Reply ledger(Call call) throws Json.Malformed {
        var terminal = call.terminalInQuery();
        long after = call.numberInQuery("after", 0);
        return Reply.ok(
                new LedgerPage(
                        database.transaction(session -> Ledger.entries(session, terminal, after))));
    }

    record Fleet(List<Terminals.Terminal> terminals) {}

    private Reply terminals(Call call) {
        return Reply.ok(new Fleet(database.transaction(Terminals::all)));
    }

    record Revocation(TerminalId terminal, Instant revokedAt) {}

    private Reply revoke(Call call) throws Json.Malformed {
        TerminalId terminal = call.terminalInPath();
        Instant now = clock.instant();
        boolean known =
                database.transaction(session -> {
                    boolean there = Terminals.revoke(session, terminal, now);
                    if (there) {
                        Events.write(session, terminal, Event.REVOKED, now);
                    }
                    return there;
                });
        return known
                ? Reply.ok(new Revocation(terminal, now))
                : Reply.problem(ProblemCode.TERMINAL_UNKNOWN);
    }

    record Audit(List<Anchors.Anchor> anchors, List<Events.Entry> events) {}

    private Reply audit(Call call) throws Json.Malformed {
        TerminalId terminal =
                call.terminalInQuery().orElseThrow(() -> new Json.Malformed("terminal is missing"));
        return Reply.ok(
                database.transaction(session ->
                        new Audit(Anchors.of(session, terminal), Events.of(session, terminal))));
    }
}
