package mo.balcao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Display;
import mo.balcao.core.text.Language;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen in every way a resident can have it: nothing cut off, nothing too small for a trembling hand.
class ScreensFitTest {
    private static final DisplayGeometry LARGE = new DisplayGeometry(529, 941);

    /// A 22-inch glass: the lengths in millimetres, not the design's own proportions, decide here.
    private static final DisplayGeometry SMALL = new DisplayGeometry(268, 476);

    static Stream<Named<Comfort>> layouts() {
        return Comforts.layouts().stream()
                .map(c ->
                        Named.of(
                                c.language().tag()
                                        + " "
                                        + c.textSize()
                                        + " "
                                        + c.reach()
                                        + " reach",
                                c));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everythingFitsALargeGlass(Comfort comfort) {
        assertThat(Fx.call(() -> problems(comfort, LARGE))).isEmpty();
    }

    /// The ends of the scale; what lies between them is measured on the large glass.
    static Stream<Named<Comfort>> ends() {
        return layouts()
                .filter(c -> c.getPayload().reach() == Comfort.Reach.STANDARD)
                .filter(c ->
                        c.getPayload().textSize() == Comfort.TextSize.NORMAL
                                || c.getPayload().textSize() == Comfort.TextSize.LARGEST);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void everythingFitsASmallGlass(Comfort comfort) {
        assertThat(Fx.call(() -> problems(comfort, SMALL))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theKeyboardFits(Language language) {
        var found =
                Fx.call(() -> {
                    var problems = new ArrayList<String>();
                    var form = Objects.requireNonNull(new Samples().screens().get("form"));
                    for (var reach : Comfort.Reach.values()) {
                        var comfort =
                                new Comfort(
                                        language,
                                        Comfort.TextSize.NORMAL,
                                        Comfort.Contrast.STANDARD,
                                        reach);
                        for (String field : List.of("field-phone", "field-address")) {
                            problems.addAll(
                                    measured(
                                            new Display(form, comfort, Optional.empty()),
                                            LARGE,
                                            Optional.of(field)));
                        }
                    }
                    return problems;
                });
        assertThat(found).isEmpty();
    }

    private static List<String> problems(Comfort comfort, DisplayGeometry geometry) {
        var problems = new ArrayList<String>();
        for (var sample : new Samples().screens().entrySet()) {
            var display = new Display(sample.getValue(), comfort, Optional.empty());
            measured(display, geometry, Optional.empty())
                    .forEach(p -> problems.add(sample.getKey() + ": " + p));
        }
        return problems;
    }

    private static List<String> measured(
            Display display, DisplayGeometry geometry, Optional<String> press) {
        try (var glass = new Glass(new ScriptedCounter(display), geometry, Runnable::run)) {
            var scene = new Scene(glass.root(), DisplayGeometry.WIDTH, DisplayGeometry.HEIGHT);
            glass.root().applyCss();
            glass.root().layout();
            press.ifPresent(id -> {
                Finger.of(scene).press(id);
                glass.root().applyCss();
                glass.root().layout();
            });
            return Measured.problems(glass.root(), geometry.pxPerMm());
        }
    }
}
