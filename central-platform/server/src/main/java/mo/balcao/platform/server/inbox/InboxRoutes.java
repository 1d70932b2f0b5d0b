package mo.balcao.platform.server.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import mo.balcao.platform.server.catalogue.CatalogueSource;
import mo.balcao.platform.server.database.Database;
import mo.balcao.platform.server.department.Departments;
import mo.balcao.platform.server.http.Call;
import mo.balcao.platform.server.http.ProblemCode;
import mo.balcao.platform.server.http.Reply;
import mo.balcao.platform.server.http.Route;
import mo.balcao.platform.server.wire.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Batches, and what became of one record.
public final class InboxRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(InboxRoutes.class);
    private static final int AT_ONCE = 8;
    private static final int COME_AGAIN_SECONDS = 2;
    private static final String TYPE = "application/x-ndjson";

    private final Inbox inbox;
    private final InstantSource clock;
    private final Semaphore places = new Semaphore(AT_ONCE);

    public InboxRoutes(
            Database database,
            CatalogueSource catalogue,
            Departments departments,
            InstantSource clock) {
        this.inbox = new Inbox(database, new Examiner(catalogue, departments), departments, clock);
        this.clock = clock;
    }

    public List<Route> routes() {
        return List.of(
                new Route(
                        "POST",
                        "/v1/terminals/{terminalId}/batches",
                        Route.Access.TERMINAL,
                        BatchDecoder.LARGEST,
                        this::batch),
                Route.terminalGet("/v1/terminals/{terminalId}/transactions/{id}", this::state));
    }

    record BatchResult(Instant serverTime, List<RecordResult> results) {}

    private Reply batch(Call call) throws Json.Malformed {
        if (!call.header("Content-Type").filter(type -> type.startsWith(TYPE)).isPresent()) {
            return Reply.problem(ProblemCode.UNSUPPORTED_ENCODING, "wanted " + TYPE);
        }
        if (!places.tryAcquire()) {
            return Reply.later(ProblemCode.TOO_MANY_REQUESTS, COME_AGAIN_SECONDS);
        }
        try {
            String encoding =
                    call.header("Content-Encoding").orElse("identity").toLowerCase(Locale.ROOT);
            return switch (BatchDecoder.decode(call.body(), encoding)) {
                case BatchDecoder.Decoded.TooLarge _ -> Reply.problem(ProblemCode.BODY_TOO_LARGE);
                case BatchDecoder.Decoded.UnknownEncoding _ ->
                        Reply.problem(ProblemCode.UNSUPPORTED_ENCODING);
                case BatchDecoder.Decoded.Lines(var lines) -> accept(call, lines);
            };
        } finally {
            places.release();
        }
    }

    private Reply accept(Call call, List<BatchDecoder.Line> lines) {
        var results = inbox.accept(call.terminal(), lines);
        for (RecordResult result : results) {
            result.code()
                    .ifPresent(code ->
                            LOG.warn(
                                    "RECORD-{} {} of {}: {}",
                                    result.result(),
                                    result.id(),
                                    call.terminal(),
                                    code));
        }
        return Reply.ok(new BatchResult(clock.instant(), results));
    }

    record TransactionState(
            String state, Optional<String> filingNumber, Optional<RecordCode> code) {}

    private Reply state(Call call) throws Json.Malformed {
        return Reply.ok(
                inbox.state(call.terminal(), call.uuid(1))
                        .map(row ->
                                new TransactionState(
                                        row.state().tag(), row.filingNumber(), row.code()))
                        .orElseGet(() ->
                                new TransactionState(
                                        "unknown", Optional.empty(), Optional.empty())));
    }
}
