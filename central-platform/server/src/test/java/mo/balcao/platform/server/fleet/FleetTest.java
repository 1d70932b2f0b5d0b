package mo.balcao.platform.server.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mo.balcao.platform.server.testing.OnePlatform;
import mo.balcao.platform.server.testing.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(OnePlatform.class)
class FleetTest {
    private static JsonNode inFleet(Running platform, String id) {
        return platform.operator()
                .get("/v1/operator/terminals")
                .is(200)
                .json()
                .path("terminals")
                .valueStream()
                .filter(t -> t.path("id").asString("").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHeartbeatShowsInTheFleet(Running platform) {
        var terminal = platform.terminal("fleet-beat", "site-north");
        assertThat(inFleet(platform, "fleet-beat").has("lastSeen")).isFalse();

        var reply =
                terminal.client()
                        .post(
                                terminal.path("heartbeats"),
                                Map.of(
                                        "at",
                                        "2026-01-01T00:00:00Z",
                                        "software",
                                        "0.1.0",
                                        "pending",
                                        3,
                                        "held",
                                        2,
                                        "quarantined",
                                        1,
                                        "inDoubt",
                                        4,
                                        "devices",
                                        List.of(
                                                Map.of(
                                                        "id", "receipt-printer",
                                                        "status", "Down",
                                                        "code", "PAPER_OUT"))))
                        .is(200)
                        .json();

        assertThat(reply.path("catalogueVersion").asLong())
                .isEqualTo(terminal.payload("/v1/catalogue").path("version").asLong());
        var seen = inFleet(platform, "fleet-beat");
        assertThat(seen.path("site").asString("")).isEqualTo("site-north");
        assertThat(seen.path("pending").asLong()).isEqualTo(3);
        assertThat(seen.path("inDoubt").asLong()).isEqualTo(4);
        assertThat(seen.path("devices").get(0).path("code").asString("")).isEqualTo("PAPER_OUT");
    }

    @Test
    void anAnchorIsKeptOnceAndAForkIsNoticed(Running platform) {
        var terminal = platform.terminal("fleet-anchor");
        var anchor = Map.of("sequence", 7, "hash", "a".repeat(64), "at", "2026-01-01T00:00:00Z");
        var fork = Map.of("sequence", 7, "hash", "b".repeat(64), "at", "2026-01-01T00:00:00Z");
        String path = terminal.path("audit-anchors");

        terminal.client().post(path, anchor).is(201);
        terminal.client().post(path, anchor).is(201);
        terminal.client().post(path, fork).refused(409, "AUDIT_FORKED");

        var audit = platform.operator().get("/v1/operator/audit?terminal=fleet-anchor").json();
        assertThat(audit.path("anchors")).hasSize(1);
        assertThat(
                        audit.path("events")
                                .valueStream()
                                .map(e -> e.path("event").asString(""))
                                .toList())
                .containsExactly("CODE_ISSUED", "ENROLLED", "AUDIT_FORKED");
    }

    @Test
    void revocationShowsInTheFleet(Running platform) {
        platform.terminal("fleet-revoked");
        platform.operator()
                .post("/v1/operator/terminals/fleet-revoked/revocation", Map.of())
                .is(200);

        assertThat(inFleet(platform, "fleet-revoked").path("revoked").asBoolean()).isTrue();
    }

    @Test
    void theAuditWantsToKnowOfWhom(Running platform) {
        platform.operator().get("/v1/operator/audit").refused(400, "BAD_REQUEST");
    }
}
