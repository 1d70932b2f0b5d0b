package mo.balcao.platform.server.identity;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mo.balcao.platform.server.database.Database;
import mo.balcao.platform.server.department.Departments;
import mo.balcao.platform.server.fleet.Terminals;
import mo.balcao.platform.server.http.Call;
import mo.balcao.platform.server.http.FailureBudget;
import mo.balcao.platform.server.http.ProblemCode;
import mo.balcao.platform.server.http.Reply;
import mo.balcao.platform.server.http.Route;
import mo.balcao.platform.server.wire.Json;
import mo.balcao.platform.server.wire.TerminalId;

/// Authorisation, resolution, and the mock phone's codes.
public final class IdentityRoutes {
    private static final long LIFE_SECONDS = 60;
    private static final long LONGEST_SECONDS = 300;
    private static final int WAIT_SECONDS = 30;

    private final IdentityBureau bureau;
    private final Authorisations authorisations;
    private final Database database;
    private final InstantSource clock;
    private final FailureBudget failures;

    public IdentityRoutes(
            Residents residents,
            Authorisations authorisations,
            Pseudonyms pseudonyms,
            Departments departments,
            Database database,
            InstantSource clock) {
        this.bureau =
                new IdentityBureau(
                        residents, authorisations, pseudonyms, departments, database, clock);
        this.authorisations = authorisations;
        this.database = database;
        this.clock = clock;
        this.failures = new FailureBudget(clock);
    }

    public List<Route> routes() {
        return List.of(
                Route.terminalGet(
                        "/v1/authorisation",
                        call -> Reply.ok(authorisations.forSite(site(call.terminal())))),
                Route.terminalPost("/v1/identity/resolutions", this::resolve),
                Route.operator("POST", "/v1/mock/eid-tokens", this::token),
                Route.operator("POST", "/v1/mock/border-codes", _ -> borderCode()));
    }

    private String site(TerminalId terminal) {
        return database.transaction(session -> Terminals.find(session, terminal))
                .orElseThrow()
                .site();
    }

    private Reply resolve(Call call) throws Json.Malformed {
        var question = call.json(IdentityBureau.Question.class);
        if (failures.spent(call.terminal())) {
            return Reply.later(ProblemCode.TOO_MANY_REQUESTS, WAIT_SECONDS);
        }
        return switch (bureau.resolve(site(call.terminal()), question)) {
            case IdentityBureau.Answer.Resolved resolved -> Reply.ok(resolved);
            case IdentityBureau.Answer.Refused(var code) -> {
                if (code == ProblemCode.DEPARTMENT_DOWN) {
                    yield Reply.later(code, WAIT_SECONDS);
                }
                failures.failed(call.terminal());
                yield Reply.problem(code);
            }
        };
    }

    record TokenRequest(String resident, Optional<Long> ttlSeconds) {
        TokenRequest {
            long seconds = ttlSeconds.orElse(LIFE_SECONDS);
            if (seconds < 0 || seconds > LONGEST_SECONDS) {
                throw new IllegalArgumentException("out of range");
            }
        }
    }

    record Token(String token, Instant expiresAt) {}

    private Reply token(Call call) throws Json.Malformed {
        var request = call.json(TokenRequest.class);
        Instant now = clock.instant();
        Instant expires = now.plusSeconds(request.ttlSeconds().orElse(LIFE_SECONDS));
        return bureau.token(request.resident(), now, expires)
                .map(token -> Reply.created(new Token(token, expires)))
                .orElseGet(() -> Reply.problem(ProblemCode.RESIDENT_UNKNOWN));
    }

    record Code(String token) {}

    private static Reply borderCode() {
        return Reply.created(new Code(Tokens.random(Tokens.BORDER)));
    }
}
