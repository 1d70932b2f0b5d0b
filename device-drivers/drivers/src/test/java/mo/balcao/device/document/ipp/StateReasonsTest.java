package mo.balcao.device.document.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateReasonsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"media-jam", "media-jam-error", "media-jam-warning", "media-jam-report"})
    void matchesTheStemWhateverTheSuffix(String keyword) {
        assertThat(StateReasons.of(List.of(keyword)).fault())
                .contains(Fault.of(FaultCode.PAPER_JAM, "media-jam"));
    }

    @Test
    void namesTheMostTellingCauseFirst() {
        assertThat(
                        StateReasons.of(
                                        List.of(
                                                "toner-empty-warning",
                                                "media-empty-report",
                                                "door-open"))
                                .fault())
                .contains(Fault.of(FaultCode.COVER_OPEN, "door-open"));
    }

    @Test
    void takesAWarningForNoFault() {
        StateReasons reasons = StateReasons.of(List.of("toner-low-report"));
        assertThat(reasons.fault()).isEmpty();
        assertThat(reasons.warning()).contains(Fault.of(FaultCode.TONER_LOW, "toner-low"));
    }

    @Test
    void takesAnUnknownErrorForAFaultAndAnUnknownRemarkForNone() {
        assertThat(StateReasons.of(List.of("com.example-gremlins-error")).fault())
                .hasValueSatisfying(f -> assertThat(f.code()).isEqualTo(FaultCode.HARDWARE_ERROR));
        assertThat(StateReasons.of(List.of("com.example-gremlins-report", "none")).fault())
                .isEmpty();
    }

    @Test
    void readsNoMoreThanABound() {
        List<String> flood = Collections.nCopies(100_000, "media-jam-" + "x".repeat(200));
        assertThat(StateReasons.of(flood).stems()).isEmpty();
    }
}
