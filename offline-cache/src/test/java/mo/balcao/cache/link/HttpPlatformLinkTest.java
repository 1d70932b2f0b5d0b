package mo.balcao.cache.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mo.balcao.cache.fake.FakePlatform;
import mo.balcao.cache.fake.FakeTime;
import mo.balcao.cache.fake.Terminal;
import mo.balcao.cache.link.PlatformLink.LinkState;
import mo.balcao.cache.link.PlatformLink.PickUp;
import mo.balcao.cache.link.PlatformLink.Resolution;
import mo.balcao.cache.port.Transport.Failure;
import mo.balcao.cache.port.Transport.Reply;
import mo.balcao.cache.port.Transport.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpPlatformLinkTest {
    private final FakeTime time = new FakeTime();
    private final FakePlatform platform = new FakePlatform();
    private final HttpPlatformLink link = new HttpPlatformLink(platform, time, Runnable::run);
    private final List<String> doubts = new ArrayList<>();

    private Reply send(String path, Reply reply) {
        platform.once(reply);
        return link.send(new Request("POST", path, Map.of(), new byte[0], Duration.ofSeconds(10)));
    }

    private Resolution resolve() {
        return Terminal.now(
                link.resolve(
                        "MOEID1.marker",
                        "va-1",
                        "proof-of-life",
                        Set.of("nameZh"),
                        Duration.ofSeconds(8)));
    }

    private static Reply json(String json) {
        return new Reply.Answered(200, Map.of(), json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "UNREACHABLE, DOWN",
        "UNTRUSTED, UNTRUSTED",
        "REFUSED, REFUSED",
        "LATE, DOWN",
    })
    void tellsWhyThePlatformIsAway(Failure failure, LinkState state) {
        var _ = send("/v1/terminals/T/heartbeats", new Reply.Failed(failure));

        assertThat(link.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "401, CERTIFICATE_REQUIRED, REFUSED",
        "403, CERTIFICATE_REVOKED, REFUSED",
        "403, TERMINAL_UNKNOWN, REFUSED",
        "403, PURPOSE_NOT_AUTHORISED, UP",
        "500, INTERNAL, UP",
        "503, DEPARTMENT_DOWN, UP",
    })
    void tellsARefusedTerminalFromARefusedWish(int status, String code, LinkState state) {
        var _ = send("/v1/catalogue", FakePlatform.problem(status, code));

        assertThat(link.state()).isEqualTo(state);
    }

    @Test
    void oneSlowBureauIsNoBrokenLinkButIsLookedInto() {
        link.onDoubt(() -> doubts.add("doubt"));
        var _ = send("/v1/terminals/T/heartbeats", json("{}"));

        var _ = send("/v1/identity/resolutions", new Reply.Failed(Failure.LATE));

        assertThat(link.state()).isEqualTo(LinkState.UP);
        assertThat(doubts).hasSize(1);
    }

    @Test
    void saysEachChangeOnceAndThePresentStateAtOnce() {
        List<LinkState> seen = new ArrayList<>();
        Runnable end = link.watch(seen::add);
        var _ = send("/v1/catalogue", json("{}"));
        var _ = send("/v1/catalogue", json("{}"));
        var _ = send("/v1/catalogue", new Reply.Failed(Failure.UNREACHABLE));
        end.run();
        var _ = send("/v1/catalogue", json("{}"));

        assertThat(seen).containsExactly(LinkState.STARTING, LinkState.UP, LinkState.DOWN);
    }

    @Test
    void resolvesExactlyWhatThePlatformReturns() {
        platform.once(
                json(
                        "{\"subject\":\"s1\",\"presentedBy\":\"s2\",\"attributes\":{\"nameZh\":\"陳測試\"}}"));

        assertThat(resolve())
                .isEqualTo(new Resolution.Resolved("s1", "s2", Map.of("nameZh", "陳測試")));
    }

    @Test
    void noNameIsInItsText() {
        assertThat(new Resolution.Resolved("s1", "s2", Map.of("nameZh", "陳測試")).toString())
                .doesNotContain("陳測試")
                .doesNotContain("s1");
    }

    @ParameterizedTest
    @CsvSource({"422, TOKEN_EXPIRED", "422, TOKEN_USED", "503, DEPARTMENT_DOWN"})
    void handsOnThePlatformsRefusal(int status, String code) {
        platform.once(FakePlatform.problem(status, code));

        assertThat(resolve()).isEqualTo(new Resolution.Refused(code));
    }

    @Test
    void anAnswerWithoutASubjectIsNone() {
        platform.once(json("{\"attributes\":{}}"));
        assertThat(resolve()).isEqualTo(new Resolution.Refused("INTERNAL"));

        platform.once(new Reply.Answered(502, Map.of(), "<html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(resolve()).isEqualTo(new Resolution.Refused("INTERNAL"));
    }

    @Test
    void saysWhereAPickUpCodesItemLies() {
        platform.once(json("{\"item\":\"DSI-1\",\"service\":\"s\",\"door\":7}"));
        assertThat(pickUp()).isEqualTo(new PickUp.Here("DSI-1", "s", 7));

        platform.once(FakePlatform.problem(422, "PICK_UP_COLLECTED"));
        assertThat(pickUp()).isEqualTo(new PickUp.Refused("PICK_UP_COLLECTED"));

        platform.once(new Reply.Failed(Failure.UNREACHABLE));
        assertThat(pickUp()).isEqualTo(new PickUp.Unreachable(LinkState.DOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"item\":\"DSI-1\",\"service\":\"s\",\"door\":0}",
                "{\"item\":\"DSI 1\",\"service\":\"s\",\"door\":1}"
            })
    void anAnswerThatNamesNoDoorOpensNone(String answer) {
        platform.once(json(answer));

        assertThat(pickUp()).isEqualTo(new PickUp.Refused("INTERNAL"));
    }

    private PickUp pickUp() {
        return Terminal.now(link.pickUp("MOPU1.code", Duration.ofSeconds(8)));
    }

    @Test
    void aTokenIsNeverSentTwice() {
        platform.once(new Reply.Failed(Failure.UNREACHABLE));

        assertThat(resolve()).isEqualTo(new Resolution.Unreachable(LinkState.DOWN));
        assertThat(platform.requests).hasSize(1);
    }

    @Test
    void afterThreeFailuresAResidentIsNotKeptWaiting() {
        link.onDoubt(() -> doubts.add("doubt"));
        for (int i = 0; i < 3; i++) {
            var _ = send("/v1/catalogue", new Reply.Failed(Failure.UNREACHABLE));
        }

        assertThat(resolve()).isEqualTo(new Resolution.Unreachable(LinkState.DOWN));
        assertThat(platform.requests).hasSize(3);
        assertThat(doubts).hasSize(1);

        time.pass(Duration.ofSeconds(5));
        platform.once(json("{\"subject\":\"s\",\"presentedBy\":\"s\",\"attributes\":{}}"));
        assertThat(resolve()).isInstanceOf(Resolution.Resolved.class);
    }
}
