package mo.balcao.platform.server.locker;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mo.balcao.platform.server.catalogue.CatalogueSource;
import mo.balcao.platform.server.database.Database;
import mo.balcao.platform.server.database.Session;
import mo.balcao.platform.server.department.Departments;
import mo.balcao.platform.server.http.Call;
import mo.balcao.platform.server.http.FailureBudget;
import mo.balcao.platform.server.http.ProblemCode;
import mo.balcao.platform.server.http.Reply;
import mo.balcao.platform.server.http.Route;
import mo.balcao.platform.server.wire.Json;
import mo.balcao.platform.server.wire.TerminalId;

/// Resolution of pick-up codes, and the mock loader.
public final class LockerRoutes {
    private static final long LIFE_SECONDS = 3600;
    private static final long LONGEST_SECONDS = 86_400;
    private static final int MOST_DOORS = 1000;
    private static final int LONGEST_CODE = 512;
    private static final int WAIT_SECONDS = 30;

    private final CatalogueSource catalogue;
    private final Departments departments;
    private final Database database;
    private final InstantSource clock;
    private final FailureBudget failures;

    public LockerRoutes(
            CatalogueSource catalogue,
            Departments departments,
            Database database,
            InstantSource clock) {
        this.catalogue = catalogue;
        this.departments = departments;
        this.database = database;
        this.clock = clock;
        this.failures = new FailureBudget(clock);
    }

    public List<Route> routes() {
        return List.of(
                Route.terminalPost("/v1/pick-ups/resolutions", this::resolve),
                Route.operator("POST", "/v1/mock/pick-up-codes", this::load));
    }

    /// The code is never printed.
    record Question(String code) {
        Question {
            if (code.isEmpty() || code.length() > LONGEST_CODE) {
                throw new IllegalArgumentException("out of range");
            }
        }

        @Override
        public String toString() {
            return "pick-up question";
        }
    }

    record PickUp(String item, String service, int door) {}

    private Reply resolve(Call call) throws Json.Malformed {
        var question = call.json(Question.class);
        TerminalId terminal = call.terminal();
        if (failures.spent(terminal)) {
            return Reply.later(ProblemCode.TOO_MANY_REQUESTS, WAIT_SECONDS);
        }
        return switch (find(question, terminal)) {
            case PickUps.Found.Here(String item, String service, int door) ->
                    Reply.ok(new PickUp(item, service, door));
            case PickUps.Found.Refused(ProblemCode code) when code == ProblemCode.DEPARTMENT_DOWN ->
                    Reply.later(code, WAIT_SECONDS);
            case PickUps.Found.Refused(ProblemCode code) -> {
                failures.failed(terminal);
                yield Reply.problem(code);
            }
        };
    }

    private PickUps.Found find(Question question, TerminalId terminal) {
        return database.transaction(session -> {
            var found = PickUps.find(session, question.code(), terminal, clock.instant());
            return found instanceof PickUps.Found.Here here && ownerIsDown(session, here)
                    ? new PickUps.Found.Refused(ProblemCode.DEPARTMENT_DOWN)
                    : found;
        });
    }

    private boolean ownerIsDown(Session session, PickUps.Found.Here here) throws SQLException {
        var down = departments.down(session);
        return catalogue.service(here.service()).stream()
                .flatMap(service -> service.owners().stream())
                .anyMatch(down::contains);
    }

    record LoadRequest(TerminalId terminalId, String service, int door, Optional<Long> ttlSeconds) {
        LoadRequest {
            long seconds = ttlSeconds.orElse(LIFE_SECONDS);
            if (door < 1 || door > MOST_DOORS || seconds < 0 || seconds > LONGEST_SECONDS) {
                throw new IllegalArgumentException("out of range");
            }
        }
    }

    record Token(String token, Instant expiresAt) {}

    private Reply load(Call call) throws Json.Malformed {
        var request = call.json(LoadRequest.class);
        Instant expires = clock.instant().plusSeconds(request.ttlSeconds().orElse(LIFE_SECONDS));
        return catalogue
                .service(request.service())
                .map(service -> {
                    String code =
                            database.transaction(session ->
                                    PickUps.load(
                                            session,
                                            service,
                                            request.terminalId(),
                                            request.door(),
                                            expires));
                    return Reply.created(new Token(code, expires));
                })
                .orElseGet(() -> Reply.problem(ProblemCode.SERVICE_UNKNOWN));
    }
}
