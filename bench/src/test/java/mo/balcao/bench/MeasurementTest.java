package mo.balcao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MeasurementTest {
    private static final Aim HALF_AS_MUCH_AGAIN = new Aim.AtMost(1.5);
    private static final Aim NO_FEWER = new Aim.AtLeast(1);

    private static Measurement times(Aim aim, Run... runs) {
        return Measurement.ofMedians("a thing", "ms", "the peer 1.0", aim, List.of(runs));
    }

    private static Measurement shares(Aim aim, Run... runs) {
        return Measurement.ofShares("a thing", "the peer 1.0", aim, List.of(runs));
    }

    @Test
    void dividesTheMediansOfTheTwoSides() {
        Measurement measurement =
                times(HALF_AS_MUCH_AGAIN, new Run(3, 1), new Run(2, 8), new Run(90, 4));

        assertThat(measurement.ours()).isEqualTo(3);
        assertThat(measurement.peer()).isEqualTo(4);
        assertThat(measurement.ratio()).hasValue(0.75);
    }

    @Test
    void aTimeMeetsItsAimUpToTheVeryLimit() {
        assertThat(times(HALF_AS_MUCH_AGAIN, new Run(3, 2)).met()).contains(true);
        assertThat(times(HALF_AS_MUCH_AGAIN, new Run(3.001, 2)).met()).contains(false);
    }

    @Test
    void aShareMeetsItsAimFromTheVeryLimitOn() {
        assertThat(shares(NO_FEWER, new Run(100, 100), new Run(0, 0)).met()).contains(true);
        assertThat(shares(NO_FEWER, new Run(100, 100), new Run(0, 100)).met()).contains(false);
    }

    @Test
    void aPeerThatReadNothingGivesNoRatioAndStillAVerdict() {
        Measurement measurement = shares(NO_FEWER, new Run(0, 0));

        assertThat(measurement.ratio()).isEmpty();
        assertThat(measurement.met()).contains(true);
    }

    @Test
    void withoutAnAimThereIsNoVerdict() {
        assertThat(times(new Aim.None(), new Run(1, 1)).met()).isEmpty();
    }

    @Test
    void theReportCarriesEveryRunAndNullForWhatThereIsNot() {
        JsonNode list =
                JsonMapper.shared()
                        .readTree(
                                Report.json(
                                        List.of(
                                                times(HALF_AS_MUCH_AGAIN, new Run(6, 2)),
                                                shares(new Aim.None(), new Run(0, 0)))));

        JsonNode time = list.get(0);
        assertThat(time.propertyNames())
                .containsExactly(
                        "what", "unit", "ours", "against", "peer", "ratio", "aim", "met", "runs");
        assertThat(time.path("ratio").asDouble()).isEqualTo(3);
        assertThat(time.path("aim").asString()).isEqualTo("<= 1.5 x");
        assertThat(time.path("met").asBoolean(true)).isFalse();
        assertThat(time.path("runs").get(0).path("ours").asDouble()).isEqualTo(6);
        assertThat(time.path("runs").get(0).path("peer").asDouble()).isEqualTo(2);
        assertThat(list.get(1).path("ratio").isNull()).isTrue();
        assertThat(list.get(1).path("aim").isNull()).isTrue();
        assertThat(list.get(1).path("met").isNull()).isTrue();
    }

    @Test
    void theTableSaysWhatWasMissed() {
        String table = Table.of(List.of(times(HALF_AS_MUCH_AGAIN, new Run(6, 2))));

        assertThat(table.lines().toList())
                .hasSize(3)
                .last()
                .asString()
                .contains("6.000", "2.000", "3.00", "<= 1.5 x", "no");
    }
}
