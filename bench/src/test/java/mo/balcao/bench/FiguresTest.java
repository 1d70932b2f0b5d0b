package mo.balcao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void theMedianOfAnOddNumberIsTheMiddleOneWhateverTheOrder() {
        assertThat(Figures.median(List.of(9.0, 1.0, 4.0))).isEqualTo(4.0);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(Figures.median(List.of(10.0, 2.0, 4.0, 100.0))).isEqualTo(7.0);
    }

    @Test
    void oneSlowRunDoesNotMoveTheMedian() {
        assertThat(Figures.median(List.of(1.0, 1.0, 1.0, 1.0, 9_999.0))).isEqualTo(1.0);
    }

    @Test
    void theMeanCountsEveryValue() {
        assertThat(Figures.mean(List.of(100.0, 0.0, 100.0))).isCloseTo(66.667, within(0.001));
    }

    @Test
    void nothingHasNeitherMedianNorMean() {
        assertThatThrownBy(() -> Figures.median(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Figures.mean(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
