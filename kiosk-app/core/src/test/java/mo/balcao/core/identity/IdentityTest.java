package mo.balcao.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import mo.balcao.cache.link.PlatformLink.LinkState;
import mo.balcao.cache.link.PlatformLink.Resolution;
import mo.balcao.core.Sample;
import mo.balcao.core.catalogue.TokenShapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    private static final String PAYLOAD =
            """
            {"id":"a1","version":3,"verifier":"v","site":"s","notBefore":"2026-01-01T00:00:00Z",
             "notAfter":"2027-01-01T00:00:00Z","purposes":{"p":["nameZh","phone"]}}
            """;
    private static final AttributeRequest REQUEST =
            Sample.authorisation().request("proof-of-life", Set.of("nameZh"));

    @Test
    void theAuthorisationIsReadFromItsPayload() {
        var read =
                VerifierAuthorisation.parse(PAYLOAD.getBytes(StandardCharsets.UTF_8)).orElseThrow();

        assertThat(read.version()).isEqualTo(3);
        assertThat(read.allows("p", Set.of("phone"))).isTrue();
        assertThat(read.allows("p", Set.of("address"))).isFalse();
        assertThat(read.allows("q", Set.of())).isFalse();
        assertThat(read.validAt(Instant.parse("2027-01-01T00:00:00Z"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"id\":1}", "{\"purposes\":[]}"})
    void anythingElseIsNoAuthorisation(String payload) {
        assertThat(VerifierAuthorisation.parse(payload.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void askingForMoreThrows() {
        assertThatThrownBy(() ->
                        Sample.authorisation().request("proof-of-life", Set.of("nameZh", "phone")))
                .isInstanceOf(NotAuthorisedException.class);
    }

    @Test
    void sensitiveValuesDoNotPrint() {
        var who = Sample.resident(Set.of("nameZh"));

        assertThat(who.toString()).doesNotContain("測試", Sample.SUBJECT);
    }

    @Test
    void boundsComeBeforeShapes() {
        assertThat(kind(Sample.EID)).isEqualTo(TokenShapes.Kind.EID);
        assertThat(kind(Sample.BORDER)).isEqualTo(TokenShapes.Kind.BORDER);
        assertThat(kind(Sample.PICK_UP)).isEqualTo(TokenShapes.Kind.PICK_UP);
        assertThat(kind("")).isEqualTo(TokenShapes.Kind.UNKNOWN);
        assertThat(kind(Sample.EID + "\n")).isEqualTo(TokenShapes.Kind.UNKNOWN);
        assertThat(kind(Sample.EID + "測")).isEqualTo(TokenShapes.Kind.UNKNOWN);
        assertThat(kind("M".repeat(2049))).isEqualTo(TokenShapes.Kind.UNKNOWN);
    }

    private static TokenShapes.Kind kind(String text) {
        return CodeClassifier.classify(new Sensitive<>(text), Sample.catalogue().tokenShapes());
    }

    @Test
    void anAnswerWithMoreThanWasAskedIsRefusedWhole() {
        var outcome =
                OnlineResolution.judge(
                        new Resolution.Resolved(
                                "s", "s", Map.of("nameZh", "測試", "phone", "60000001")),
                        REQUEST);

        assertThat(outcome)
                .isEqualTo(new IdentityOutcome.Refused(IdentityRefusal.PLATFORM_REFUSED));
    }

    @Test
    void unknownCodesAreAPlatformRefusal() {
        assertThat(OnlineResolution.judge(new Resolution.Refused("SOMETHING_NEW"), REQUEST))
                .isEqualTo(new IdentityOutcome.Refused(IdentityRefusal.PLATFORM_REFUSED));
    }

    @Test
    void silenceIsToldApartByTheLink() {
        assertThat(refusal(LinkState.DOWN)).isEqualTo(IdentityRefusal.PLATFORM_UNREACHABLE);
        assertThat(refusal(LinkState.UNTRUSTED)).isEqualTo(IdentityRefusal.PLATFORM_UNTRUSTED);
        assertThat(refusal(LinkState.REFUSED)).isEqualTo(IdentityRefusal.TERMINAL_REFUSED);
    }

    private static IdentityRefusal refusal(LinkState state) {
        var outcome = OnlineResolution.judge(new Resolution.Unreachable(state), REQUEST);
        return ((IdentityOutcome.Refused) outcome).refusal();
    }
}
