package mo.balcao.platform.server.locker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import mo.balcao.platform.server.testing.Client;
import mo.balcao.platform.server.testing.OnePlatform;
import mo.balcao.platform.server.testing.Running;
import mo.balcao.platform.server.testing.Sealing;
import mo.balcao.platform.server.testing.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnePlatform.class)
class PickUpTest {
    private static final String SERVICE = "locker-dsi-certificates";

    private static String load(Running platform, String terminal, Map<String, ?> more) {
        var request = new java.util.HashMap<String, Object>(more);
        request.put("terminalId", terminal);
        request.put("service", SERVICE);
        request.put("door", 3);
        return platform.operator()
                .post("/v1/mock/pick-up-codes", request)
                .is(201)
                .json()
                .path("token")
                .asString("");
    }

    private static Client.Answer ask(Terminal terminal, String code) {
        return terminal.client().post("/v1/pick-ups/resolutions", Map.of("code", code));
    }

    private static String handOver(Terminal terminal, String item, String contents)
            throws Exception {
        var sealing = new Sealing(terminal);
        UUID id = UUID.randomUUID();
        String custody =
                "{\"custody\":{\"item\":\"%s\",\"contents\":\"%s\"}}".formatted(item, contents);
        var results =
                terminal.send(sealing.record(id, SERVICE, sealing.part(id, "DSI", "DSI", custody)));
        return results.getFirst().path("result").asString("");
    }

    @Test
    void saysTheSameUntilTheCustodyRecordIsInTheLedger(Running platform) throws Exception {
        var terminal = platform.terminal("locker-same");
        String code = load(platform, "locker-same", Map.of());

        var first = ask(terminal, code).is(200).json();
        assertThat(first.path("door").asInt()).isEqualTo(3);
        assertThat(first.path("service").asString("")).isEqualTo(SERVICE);
        assertThat(ask(terminal, code).is(200).json()).isEqualTo(first);

        assertThat(handOver(terminal, first.path("item").asString(""), "unknown"))
                .isEqualTo("applied");
        ask(terminal, code).refused(422, "PICK_UP_COLLECTED");
    }

    @Test
    void whatWasLeftInsideMayBeAskedForAgain(Running platform) throws Exception {
        var terminal = platform.terminal("locker-left");
        String code = load(platform, "locker-left", Map.of());
        String item = ask(terminal, code).is(200).json().path("item").asString("");

        assertThat(handOver(terminal, item, "occupied")).isEqualTo("applied");
        ask(terminal, code).is(200);
    }

    @Test
    void anotherMachinesAnOldAndAnInventedCodeOpenNothing(Running platform) {
        var terminal = platform.terminal("locker-here");
        ask(terminal, load(platform, "locker-there", Map.of())).refused(422, "PICK_UP_ELSEWHERE");
        ask(terminal, load(platform, "locker-here", Map.of("ttlSeconds", 0)))
                .refused(422, "PICK_UP_EXPIRED");
        ask(terminal, "MOPU1." + "A".repeat(32)).refused(422, "PICK_UP_UNKNOWN");
    }

    @Test
    void aDepartmentThatIsDownHandsNothingOver(Running platform) {
        var terminal = platform.terminal("locker-down");
        String code = load(platform, "locker-down", Map.of());
        platform.operator().put("/v1/mock/departments/DSI", Map.of("up", false)).is(200);
        try {
            ask(terminal, code).refused(503, "DEPARTMENT_DOWN");
        } finally {
            platform.operator().put("/v1/mock/departments/DSI", Map.of("up", true)).is(200);
        }
        ask(terminal, code).is(200);
    }

    @Test
    void guessingIsSlowedDown(Running platform) {
        var terminal = platform.terminal("locker-guess");
        for (int i = 0; i < 30; i++) {
            ask(terminal, "MOPU1." + "B".repeat(30) + (10 + i)).refused(422, "PICK_UP_UNKNOWN");
        }
        ask(terminal, "MOPU1." + "C".repeat(32)).refused(429, "TOO_MANY_REQUESTS");
    }

    @Test
    void anItemOfNoServiceCannotBeLoaded(Running platform) {
        platform.operator()
                .post(
                        "/v1/mock/pick-up-codes",
                        Map.of("terminalId", "locker-none", "service", "no-such", "door", 1))
                .refused(404, "SERVICE_UNKNOWN");
    }
}
