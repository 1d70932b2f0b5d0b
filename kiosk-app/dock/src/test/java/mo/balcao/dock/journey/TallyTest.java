package mo.balcao.dock.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mo.balcao.dock.journey.Tally.LedgerLine;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Map<String, Set<String>> RECIPIENTS =
            Map.of("life", Set.of("FSS", "IAS"), "contact", Set.of("DSI"));

    private static Tally tally(List<String> captured, List<LedgerLine> ledger, int slips) {
        return new Tally("main job", 2, captured, ledger, RECIPIENTS, slips, 2);
    }

    private static List<LedgerLine> whole() {
        return new ArrayList<>(
                List.of(
                        new LedgerLine("a", "life", "FSS"),
                        new LedgerLine("a", "life", "IAS"),
                        new LedgerLine("b", "contact", "DSI")));
    }

    @Test
    void holdsWhenEveryDepartmentHasEveryCaseOnce() {
        Tally tally = tally(List.of("a", "b"), whole(), 2);

        assertThat(tally.holds()).isTrue();
        assertThat(tally)
                .hasToString(
                        "main job: 2 journeys, 2 captured, 2 in the ledger, 0 lost, 0 doubled, 2 slips");
    }

    @Test
    void aCaseThatOneDepartmentLacksIsLost() {
        List<LedgerLine> ledger = whole();
        ledger.remove(1);
        Tally tally = tally(List.of("a", "b"), ledger, 2);

        assertThat(tally.lost()).isEqualTo(1);
        assertThat(tally.filed()).isEqualTo(1);
        assertThat(tally.holds()).isFalse();
    }

    @Test
    void aDepartmentThatShouldNotHaveACaseMakesItIncomplete() {
        List<LedgerLine> ledger = whole();
        ledger.add(new LedgerLine("b", "contact", "FSS"));

        assertThat(tally(List.of("a", "b"), ledger, 2).lost()).isEqualTo(1);
    }

    @Test
    void theSameLineTwiceIsDoubled() {
        List<LedgerLine> ledger = whole();
        ledger.add(new LedgerLine("a", "life", "IAS"));

        assertThat(tally(List.of("a", "b"), ledger, 2).doubled()).isEqualTo(1);
    }

    @Test
    void aCaseThatNobodyCapturedIsDoubled() {
        Tally tally = tally(List.of("a"), whole(), 2);

        assertThat(tally.doubled()).isEqualTo(1);
        assertThat(tally.holds()).isFalse();
    }

    @Test
    void aMissingSlipDoesNotHold() {
        assertThat(tally(List.of("a", "b"), whole(), 1).holds()).isFalse();
    }

    @Test
    void aCapturedCaseThatTheLedgerLacksIsLost() {
        Tally tally = tally(List.of("a", "b", "c"), whole(), 2);

        assertThat(tally.lost()).isEqualTo(1);
        assertThat(tally.holds()).isFalse();
    }
}
