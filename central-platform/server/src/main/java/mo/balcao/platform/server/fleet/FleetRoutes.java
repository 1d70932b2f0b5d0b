package mo.balcao.platform.server.fleet;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.LongSupplier;
import mo.balcao.platform.server.database.Database;
import mo.balcao.platform.server.http.Call;
import mo.balcao.platform.server.http.ProblemCode;
import mo.balcao.platform.server.http.Reply;
import mo.balcao.platform.server.http.Route;
import mo.balcao.platform.server.wire.Json;

/// Heartbeats and audit anchors.
public final class FleetRoutes {
    private final Database database;
    private final InstantSource clock;
    private final LongSupplier catalogueVersion;

    public FleetRoutes(Database database, InstantSource clock, LongSupplier catalogueVersion) {
        this.database = database;
        this.clock = clock;
        this.catalogueVersion = catalogueVersion;
    }

    public List<Route> routes() {
        return List.of(
                Route.terminalPost("/v1/terminals/{terminalId}/heartbeats", this::heartbeat),
                Route.terminalPost("/v1/terminals/{terminalId}/audit-anchors", this::anchor));
    }

    record HeartbeatReply(Instant serverTime, long catalogueVersion) {}

    private Reply heartbeat(Call call) throws Json.Malformed {
        var heartbeat = call.json(Heartbeat.class);
        Instant now = clock.instant();
        database.transaction(session -> {
            Terminals.heard(session, call.terminal(), heartbeat, now);
            return now;
        });
        return Reply.ok(new HeartbeatReply(now, catalogueVersion.getAsLong()));
    }

    private Reply anchor(Call call) throws Json.Malformed {
        var anchor = call.json(Anchors.Anchor.class);
        boolean kept =
                database.transaction(session -> {
                    boolean same = Anchors.keep(session, call.terminal(), anchor);
                    if (!same) {
                        Events.write(session, call.terminal(), Event.AUDIT_FORKED, clock.instant());
                    }
                    return same;
                });
        return kept ? Reply.created(anchor) : Reply.problem(ProblemCode.AUDIT_FORKED);
    }
}
