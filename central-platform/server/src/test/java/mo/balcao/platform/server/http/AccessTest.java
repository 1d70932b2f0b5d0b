package mo.balcao.platform.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import mo.balcao.platform.server.testing.OnePlatform;
import mo.balcao.platform.server.testing.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnePlatform.class)
class AccessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/trust/root",
                "/v1/catalogue",
                "/v1/authorisation",
                "/v1/terminals/a/transactions/00000000-0000-0000-0000-000000000000",
                "/v1/operator/ledger",
                "/v1/operator/terminals",
                "/v1/operator/audit"
            })
    void withoutACertificateNothingIsSaid(String path, Running platform) {
        try (var nobody = platform.nobody()) {
            nobody.get(path).refused(401, "CERTIFICATE_REQUIRED");
        }
    }

    @Test
    void withoutACertificateItIsNotEvenSaidWhatExists(Running platform) {
        try (var nobody = platform.nobody()) {
            nobody.uncontracted("GET", "/v1/nothing", new byte[0], Map.of())
                    .refused(401, "CERTIFICATE_REQUIRED");
        }
    }

    @Test
    void rolesAreKeptApart(Running platform) {
        var terminal = platform.terminal("access-roles").client();

        terminal.get("/v1/operator/ledger").refused(403, "ROLE_NOT_ALLOWED");
        terminal.post("/v1/mock/eid-tokens", Map.of("resident", "resident-1"))
                .refused(403, "ROLE_NOT_ALLOWED");
        platform.operator().get("/v1/catalogue").refused(403, "ROLE_NOT_ALLOWED");
    }

    @Test
    void aTerminalSpeaksOnlyForItself(Running platform) {
        var terminal = platform.terminal("access-me").client();
        platform.terminal("access-you");

        terminal.get("/v1/terminals/access-you/transactions/00000000-0000-0000-0000-000000000000")
                .refused(403, "WRONG_TERMINAL");
        terminal.send(
                        "POST",
                        "/v1/terminals/access-you/batches",
                        new byte[0],
                        Map.of("Content-Type", "application/x-ndjson"))
                .refused(403, "WRONG_TERMINAL");
        terminal.post("/v1/terminals/access-you/heartbeats", Map.of())
                .refused(403, "WRONG_TERMINAL");
        terminal.post("/v1/terminals/access-you/audit-anchors", Map.of())
                .refused(403, "WRONG_TERMINAL");
    }

    @Test
    void whatIsNotInTheContractIsNotThere(Running platform) {
        var operator = platform.operator();

        operator.uncontracted("GET", "/v1/nothing", new byte[0], Map.of())
                .refused(404, "NOT_FOUND");
        operator.uncontracted("DELETE", "/v1/operator/ledger", new byte[0], Map.of())
                .refused(405, "METHOD_NOT_ALLOWED");
        operator.uncontracted("GET", "/v1/operator/ledger?after=%ff", new byte[0], Map.of())
                .refused(400, "BAD_REQUEST");
        operator.get("/v1/operator/ledger?after=-1").refused(400, "BAD_REQUEST");
    }

    @Test
    void aBodyHasALimit(Running platform) {
        byte[] large = "x".repeat(Route.SMALL + 1).getBytes(StandardCharsets.UTF_8);
        platform.operator()
                .uncontracted("POST", "/v1/mock/eid-tokens", large, Map.of())
                .refused(413, "BODY_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"resident\":null}",
                "{\"resident\":1}",
                "{\"resident\":\"resident-1\",\"more\":1}",
                "{\"resident\":\"resident-1\",\"resident\":\"resident-1\"}",
                "{\"resident\":\"resident-1\",\"ttlSeconds\":\"5\"}",
                "{\"resident\":\"resident-1\",\"ttlSeconds\":1.5}",
                "{\"resident\":\"resident-1\",\"ttlSeconds\":301}",
                "{\"resident\":\"resident-1\"} {}"
            })
    void aBodyIsReadStrictly(String body, Running platform) {
        platform.operator()
                .send(
                        "POST",
                        "/v1/mock/eid-tokens",
                        body.getBytes(StandardCharsets.UTF_8),
                        Map.of("Content-Type", "application/json"))
                .refused(400, "BAD_REQUEST");
    }

    @Test
    void aProblemDoesNotRepeatWhatWasSent(Running platform) {
        var answer =
                platform.operator()
                        .post("/v1/mock/eid-tokens", Map.of("resident", "x", "陳測試 secret", "y"))
                        .is(400);
        assertThat(new String(answer.response().body(), StandardCharsets.UTF_8))
                .doesNotContain("secret")
                .doesNotContain("陳")
                .doesNotContain("Request");
    }

    @Test
    void speaksHttp2(Running platform) {
        assertThat(platform.operator().get("/v1/operator/terminals").response().version())
                .isEqualTo(HttpClient.Version.HTTP_2);
    }
}
