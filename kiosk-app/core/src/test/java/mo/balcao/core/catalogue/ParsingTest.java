package mo.balcao.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import mo.balcao.core.catalogue.FormField.Input;
import mo.balcao.core.text.Localized;
import org.junit.jupiter.api.Test;

class ParsingTest {
    private static final Localized TEXT = new Localized("字", "字", "t", "t");

    private static List<String> pointers(String json) {
        return switch (Catalogue.parse(json.getBytes(StandardCharsets.UTF_8))) {
            case Parsing.Parsed<Catalogue> _ -> List.of();
            case Parsing.Refused<Catalogue>(List<Problem> problems) ->
                    problems.stream().map(Problem::pointer).toList();
        };
    }

    @Test
    void everyProblemIsNamedByItsPointerAtOnce() {
        assertThat(pointers("{\"version\":\"one\",\"departments\":[{\"code\":\"FSS\"}]}"))
                .contains(
                        "/version",
                        "/issued",
                        "/departments/0/name/zh-Hant",
                        "/departments/0/name/en",
                        "/services",
                        "/tokenShapes/eid");
    }

    @Test
    void whatIsNotJsonIsRefused() {
        assertThat(pointers("not json")).containsExactly("");
        assertThat(pointers("[]")).isNotEmpty();
        assertThat(pointers("null")).isNotEmpty();
        assertThat(pointers("")).isNotEmpty();
    }

    @Test
    void aBrokenPatternIsAProblemAndNoException() {
        assertThat(pointers("{\"tokenShapes\":{\"eid\":\"[\",\"border\":\"b\",\"pickup\":\"p\"}}"))
                .contains("/tokenShapes/eid")
                .doesNotContain("/tokenShapes/border");
    }

    @Test
    void theThreeCodesAreToldApart() {
        var shapes = Published.catalogue().tokenShapes();
        assertThat(shapes.kindOf("MOEID1." + "A".repeat(32))).isEqualTo(TokenShapes.Kind.EID);
        assertThat(shapes.kindOf("MOBX1." + "A".repeat(32))).isEqualTo(TokenShapes.Kind.BORDER);
        assertThat(shapes.kindOf("MOPU1." + "A".repeat(32))).isEqualTo(TokenShapes.Kind.PICK_UP);
        assertThat(shapes.kindOf("https://example.mo")).isEqualTo(TokenShapes.Kind.UNKNOWN);
        assertThat(shapes.kindOf("MOEID1." + "A".repeat(3200))).isEqualTo(TokenShapes.Kind.UNKNOWN);
    }

    @Test
    void basisIsStatedWithASourceOrSaysWhatItIs() {
        assertThat(Basis.parse("stated(https://www.gov.mo/x)"))
                .contains(new Basis.Stated("https://www.gov.mo/x"));
        assertThat(Basis.parse("inferred")).contains(new Basis.Inferred());
        assertThat(Basis.parse("example")).contains(new Basis.Example());
        assertThat(Basis.parse("stated()")).isEmpty();
        assertThat(Basis.parse("certain")).isEmpty();
    }

    @Test
    void proofOfLifeOpensOnNewYearsMorning() {
        var calendar = Published.service("proof-of-life").calendar();
        assertThat(calendar.openAt(LocalDateTime.parse("2027-01-01T08:59"))).isFalse();
        assertThat(calendar.openAt(LocalDateTime.parse("2027-01-01T09:00"))).isTrue();
        assertThat(calendar.openAt(LocalDateTime.parse("2027-12-31T23:59"))).isTrue();
    }

    @Test
    void aNoticeStandsFromItsFirstMomentUntilBeforeItsLast() {
        var from = Instant.parse("2026-01-01T00:00:00Z");
        var until = from.plusSeconds(60);
        var outage =
                new Notice("n", TEXT, List.of("a"), true, Optional.of(from), Optional.of(until));
        assertThat(outage.withdraws("a", from)).isTrue();
        assertThat(outage.withdraws("b", from)).isFalse();
        assertThat(outage.withdraws("a", until)).isFalse();
        assertThat(outage.standsAt(from.minusSeconds(1))).isFalse();
    }

    @Test
    void telephoneNumbersOfMacaoAndTheMainlandAreTaken() {
        var phone = Published.service("change-contact-data").fields().getFirst();
        assertThat(phone.input()).isInstanceOf(Input.Digits.class);
        assertThat(phone.accepts("66123456")).isTrue();
        assertThat(phone.accepts("13800000000")).isTrue();
        assertThat(phone.accepts("661234")).isFalse();
        assertThat(phone.accepts("６６１２３４５６")).isFalse();
        assertThat(phone.accepts("")).isFalse();
    }
}
