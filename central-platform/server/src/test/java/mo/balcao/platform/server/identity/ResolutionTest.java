package mo.balcao.platform.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import mo.balcao.platform.server.testing.Client;
import mo.balcao.platform.server.testing.OnePlatform;
import mo.balcao.platform.server.testing.Running;
import mo.balcao.platform.server.testing.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnePlatform.class)
class ResolutionTest {
    private static final List<String> NAMES = List.of("nameZh", "nameLatin", "idNumberMasked");

    private static String token(Running platform, String resident) {
        return platform.operator()
                .post("/v1/mock/eid-tokens", Map.of("resident", resident))
                .is(201)
                .json()
                .path("token")
                .asString("");
    }

    private static Client.Answer resolve(
            Terminal terminal, String token, String purpose, List<String> attributes) {
        var authorisation = terminal.payload("/v1/authorisation");
        return terminal.client()
                .post(
                        "/v1/identity/resolutions",
                        Map.of(
                                "token", token,
                                "authorisationId", authorisation.path("id").asString(""),
                                "purpose", purpose,
                                "attributes", attributes));
    }

    private static String purpose(Terminal terminal, String service) {
        return terminal.payload("/v1/catalogue")
                .path("services")
                .valueStream()
                .filter(s -> s.path("id").asString("").equals(service))
                .findFirst()
                .orElseThrow()
                .path("purpose")
                .path("id")
                .asString("");
    }

    @Test
    void givesExactlyWhatWasAsked(Running platform) {
        var terminal = platform.terminal("identity-1");
        String purpose = purpose(terminal, "proof-of-life");

        var answer =
                resolve(terminal, token(platform, "resident-1"), purpose, List.of("nameZh"))
                        .is(200)
                        .json();

        assertThat(answer.path("attributes").propertyNames()).containsExactly("nameZh");
        assertThat(answer.path("attributes").path("nameZh").asString("")).isEqualTo("陳測試");
        assertThat(answer.path("presentedBy")).isEqualTo(answer.path("subject"));
    }

    @Test
    void theAuthorisationHoldsWithTheContractAndTheCatalogue(Running platform) {
        var terminal = platform.terminal("identity-va");
        var authorisation = terminal.payload("/v1/authorisation");
        platform.contract().payload("VerifierAuthorisationPayload", authorisation);

        for (var service : terminal.payload("/v1/catalogue").path("services")) {
            var purpose = service.path("purpose");
            assertThat(authorisation.path("purposes").path(purpose.path("id").asString("")))
                    .isEqualTo(purpose.path("attributes"));
        }
    }

    @Test
    void askingForMoreIsRefusedAndTheTokenStaysGood(Running platform) {
        var terminal = platform.terminal("identity-more");
        String purpose = purpose(terminal, "proof-of-life");
        String token = token(platform, "resident-1");

        resolve(terminal, token, purpose, List.of("nameZh", "address"))
                .refused(403, "PURPOSE_NOT_AUTHORISED");
        resolve(terminal, token, "another-purpose", List.of())
                .refused(403, "PURPOSE_NOT_AUTHORISED");
        terminal.client()
                .post(
                        "/v1/identity/resolutions",
                        Map.of(
                                "token", token,
                                "authorisationId", "va-elsewhere",
                                "purpose", purpose,
                                "attributes", NAMES))
                .refused(403, "PURPOSE_NOT_AUTHORISED");
        resolve(terminal, token, purpose, NAMES).is(200);
    }

    @ParameterizedTest
    @CsvSource({
        "resident-expired,EID_EXPIRED",
        "resident-cancelled,EID_CANCELLED",
        "resident-deceased,HOLDER_DECEASED"
    })
    void everyStateOfAnEidHasItsRefusal(String resident, String code, Running platform) {
        var terminal = platform.terminal("identity-states");
        resolve(terminal, token(platform, resident), purpose(terminal, "proof-of-life"), NAMES)
                .refused(422, code);
    }

    @Test
    void aTokenIsGoodOnceAndNotForLong(Running platform) {
        var terminal = platform.terminal("identity-token");
        String purpose = purpose(terminal, "proof-of-life");
        String used = token(platform, "resident-1");
        resolve(terminal, used, purpose, NAMES).is(200);
        resolve(terminal, used, purpose, NAMES).refused(422, "TOKEN_USED");

        String old = token(platform, "resident-1");
        platform.clock().pass(Duration.ofSeconds(60));
        resolve(terminal, old, purpose, NAMES).refused(422, "TOKEN_EXPIRED");

        resolve(terminal, "MOEID1." + "A".repeat(32), purpose, NAMES).refused(422, "TOKEN_UNKNOWN");
        String border =
                platform.operator()
                        .post("/v1/mock/border-codes", Map.of())
                        .is(201)
                        .json()
                        .path("token")
                        .asString("");
        resolve(terminal, border, purpose, NAMES).refused(422, "TOKEN_UNKNOWN");
    }

    @Test
    void aParentsPhoneSpeaksForAChild(Running platform) {
        var terminal = platform.terminal("identity-child");
        String purpose = purpose(terminal, "proof-of-life");
        var parent = resolve(terminal, token(platform, "resident-1"), purpose, NAMES).json();
        var child = resolve(terminal, token(platform, "child-of-1"), purpose, NAMES).json();

        assertThat(child.path("presentedBy")).isEqualTo(parent.path("subject"));
        assertThat(child.path("subject")).isNotEqualTo(parent.path("subject"));
    }

    @Test
    void aResidentHasAnotherNameForEveryPurpose(Running platform) {
        var terminal = platform.terminal("identity-purposes");
        var one =
                resolve(
                        terminal,
                        token(platform, "resident-1"),
                        purpose(terminal, "proof-of-life"),
                        NAMES);
        var other =
                resolve(
                        terminal,
                        token(platform, "resident-1"),
                        purpose(terminal, "change-contact-data"),
                        NAMES);

        assertThat(one.is(200).json().path("subject"))
                .isNotEqualTo(other.is(200).json().path("subject"));
    }

    @Test
    void theBureauCanBeDown(Running platform) {
        var terminal = platform.terminal("identity-down");
        String purpose = purpose(terminal, "proof-of-life");
        String token = token(platform, "resident-1");
        platform.operator().put("/v1/mock/departments/DSI", Map.of("up", false)).is(200);
        try {
            resolve(terminal, token, purpose, NAMES).refused(503, "DEPARTMENT_DOWN");
        } finally {
            platform.operator().put("/v1/mock/departments/DSI", Map.of("up", true)).is(200);
        }
        resolve(terminal, token, purpose, NAMES).is(200);
    }

    @Test
    void manyWrongCodesInAMinuteAreStopped(Running platform) {
        var terminal = platform.terminal("identity-guess");
        String purpose = purpose(terminal, "proof-of-life");
        for (int i = 0; i < 30; i++) {
            resolve(terminal, "MOEID1.guess-" + i, purpose, NAMES).is(422);
        }

        resolve(terminal, "MOEID1.guess", purpose, NAMES).refused(429, "TOO_MANY_REQUESTS");
        platform.clock().pass(Duration.ofSeconds(61));
        resolve(terminal, token(platform, "resident-1"), purpose, NAMES).is(200);
    }

    @Test
    void tokensAreKeptAsHashesOnly(Running platform) throws Exception {
        String token = token(platform, "resident-2");
        try (var database = platform.database();
                var rows =
                        database.createStatement()
                                .executeQuery("SELECT t::text FROM bureau.token t")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(token.substring(7));
            }
        }
    }

    @Test
    void onlyFixturesGetTokens(Running platform) {
        platform.operator()
                .post("/v1/mock/eid-tokens", Map.of("resident", "somebody"))
                .refused(404, "RESIDENT_UNKNOWN");
        platform.operator()
                .put("/v1/mock/departments/NONE", Map.of("up", true))
                .refused(404, "DEPARTMENT_UNKNOWN");
    }
}
