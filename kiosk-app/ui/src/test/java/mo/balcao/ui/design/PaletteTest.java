package mo.balcao.ui.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import mo.balcao.core.screen.Comfort.Contrast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    @ParameterizedTest
    @EnumSource
    void textHasTenToOneAndFifteenToOneInHighContrast(Contrast contrast) {
        double least =
                switch (contrast) {
                    case STANDARD -> 10;
                    case HIGH -> 15;
                };
        assertThat(Palette.of(contrast).textPairs())
                .allSatisfy(pair ->
                        assertThat(Contrasts.ratio(pair.text(), pair.ground()))
                                .as(pair.name())
                                .isGreaterThanOrEqualTo(least));
    }

    @ParameterizedTest
    @EnumSource
    void edgesOfControlsHaveThreeToOne(Contrast contrast) {
        var palette = Palette.of(contrast);
        assertThat(Stream.of(palette.paper(), palette.panel()))
                .allSatisfy(ground ->
                        assertThat(Contrasts.ratio(palette.line(), ground))
                                .isGreaterThanOrEqualTo(3));
    }
}
