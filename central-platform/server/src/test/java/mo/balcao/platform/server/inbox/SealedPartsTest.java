package mo.balcao.platform.server.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mo.balcao.platform.server.testing.OnePlatform;
import mo.balcao.platform.server.testing.Running;
import mo.balcao.platform.server.testing.Sealing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(OnePlatform.class)
class SealedPartsTest {
    private static final String MARKER = "MARKER-8d1f";

    private static void unreadable(JsonNode result) {
        assertThat(result.path("result").asString("")).isEqualTo("rejected");
        assertThat(result.path("code").asString("")).isEqualTo("PART_UNREADABLE");
    }

    @Test
    void eachDepartmentKeepsItsOwnPartAndTheGatewayOnlyTheSealedOnes(Running platform)
            throws Exception {
        var terminal = platform.terminal("sealed-own");
        var sealing = new Sealing(terminal);
        UUID id = UUID.randomUUID();
        var parts = new ObjectNode[3];
        var codes = List.of("FSS", "IAS", "FP");
        for (int i = 0; i < parts.length; i++) {
            String code = codes.get(i);
            parts[i] =
                    sealing.part(
                            id, code, code, "{\"for\":\"" + code + "\",\"m\":\"" + MARKER + "\"}");
        }

        terminal.send(sealing.record(id, "proof-of-life", parts));

        var kept = new HashMap<String, String>();
        try (var database = platform.database();
                var cases =
                        database.prepareStatement(
                                "SELECT department, content FROM department.department_case WHERE transaction_id = ?");
                var sealed =
                        database.prepareStatement(
                                "SELECT sealed FROM gateway.inbox_part WHERE transaction_id = ?")) {
            cases.setObject(1, id);
            var rows = cases.executeQuery();
            while (rows.next()) {
                kept.put(rows.getString(1), new String(rows.getBytes(2), StandardCharsets.UTF_8));
            }
            sealed.setObject(1, id);
            var envelopes = sealed.executeQuery();
            int count = 0;
            while (envelopes.next()) {
                count++;
                assertThat(new String(envelopes.getBytes(1), StandardCharsets.ISO_8859_1))
                        .doesNotContain(MARKER);
            }
            assertThat(count).isEqualTo(3);
        }
        assertThat(kept.keySet()).containsExactlyInAnyOrderElementsOf(codes);
        kept.forEach((code, json) -> assertThat(json).contains("\"for\":\"" + code + "\""));
    }

    @Test
    void aPartSealedToAnotherDepartmentCannotBeRead(Running platform) throws Exception {
        var terminal = platform.terminal("sealed-swapped");
        var sealing = new Sealing(terminal);
        UUID id = UUID.randomUUID();
        var record =
                sealing.record(
                        id,
                        "proof-of-life",
                        sealing.part(id, "FSS", "FSS", "{}"),
                        sealing.part(id, "IAS", "FP", "{}"));

        unreadable(terminal.send(record).getFirst());
        assertThat(
                        platform.operator()
                                .get("/v1/operator/ledger?terminal=sealed-swapped")
                                .json()
                                .path("entries"))
                .isEmpty();
    }

    @Test
    void aPartIsBoundToTerminalTransactionDepartmentAndSchema(Running platform) throws Exception {
        var terminal = platform.terminal("sealed-bound");
        var sealing = new Sealing(terminal);
        for (String context :
                List.of(
                        "other|%s|FSS|1",
                        "sealed-bound|" + UUID.randomUUID() + "|FSS|1",
                        "sealed-bound|%s|IAS|1",
                        "sealed-bound|%s|FSS|2")) {
            UUID id = UUID.randomUUID();
            var part = sealing.part("FSS", "FSS", "{}", context.formatted(id));
            unreadable(terminal.send(sealing.record(id, "proof-of-life", part)).getFirst());
        }
    }

    @Test
    void insideMustBeOneJsonObject(Running platform) throws Exception {
        var terminal = platform.terminal("sealed-inside");
        var sealing = new Sealing(terminal);
        for (String json : List.of("", "[]", "\"text\"", "{} {}", "{", "x".repeat(2 << 20))) {
            UUID id = UUID.randomUUID();
            var part = sealing.part(id, "FSS", "FSS", json);
            unreadable(terminal.send(sealing.record(id, "proof-of-life", part)).getFirst());
        }
    }

    @Test
    void aDepartmentThatIsDownMakesTheRecordComeAgain(Running platform) throws Exception {
        var terminal = platform.terminal("sealed-down");
        var record = new Sealing(terminal).proofOfLife(UUID.randomUUID());
        platform.operator().put("/v1/mock/departments/IAS", Map.of("up", false)).is(200);
        try {
            var result = terminal.send(record).getFirst();
            assertThat(result.path("result").asString("")).isEqualTo("retry");
            assertThat(result.path("code").asString("")).isEqualTo("DEPARTMENT_DOWN");
            assertThat(result.path("retryAfterSeconds").asInt()).isPositive();
        } finally {
            platform.operator().put("/v1/mock/departments/IAS", Map.of("up", true)).is(200);
        }
        assertThat(terminal.send(record).getFirst().path("result").asString(""))
                .isEqualTo("applied");
    }
}
