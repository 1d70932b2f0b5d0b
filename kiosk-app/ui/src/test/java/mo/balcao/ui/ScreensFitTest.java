package mo.balcao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Display;
import mo.balcao.core.screen.Screen;
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
    @EnumSource
    void theKeyboardAndTheSheetsFit(Language language) {
        assertThat(Fx.call(() -> sheets(language))).isEmpty();
    }

    /// One glass shows one screen after the other, as in a session.
    private static List<String> problems(Comfort comfort, DisplayGeometry geometry) {
        var problems = new ArrayList<String>();
        var screens = new Samples().screens();
        try (var stand = new Stand(screens.values().iterator().next(), comfort, geometry)) {
            screens.forEach((name, screen) -> {
                stand.show(screen, Optional.empty());
                stand.problems().forEach(problem -> problems.add(name + ": " + problem));
            });
        }
        return problems;
    }

    private static List<String> sheets(Language language) {
        var problems = new ArrayList<String>();
        var form = Objects.requireNonNull(new Samples().screens().get("form"));
        for (var comfort : Comforts.layouts()) {
            if (comfort.language() == language) {
                try (var stand = new Stand(form, comfort, LARGE)) {
                    stand.show(form, Optional.of(Duration.ofMinutes(2)));
                    problems.addAll(stand.problems());
                    stand.show(form, Optional.empty());
                    stand.press("field-address");
                    problems.addAll(stand.problems());
                }
                try (var stand = new Stand(form, comfort, LARGE)) {
                    stand.press("field-phone");
                    problems.addAll(stand.problems());
                }
                try (var stand = new Stand(form, comfort, LARGE)) {
                    stand.press("leave");
                    problems.addAll(stand.problems());
                }
            }
        }
        return problems;
    }

    /// A glass with a counter that shows what it is told to.
    private static final class Stand implements AutoCloseable {
        private final ScriptedCounter counter;
        private final Comfort comfort;
        private final DisplayGeometry geometry;
        private final Glass glass;
        private final Finger finger;

        Stand(Screen first, Comfort comfort, DisplayGeometry geometry) {
            this.comfort = comfort;
            this.geometry = geometry;
            counter = new ScriptedCounter(new Display(first, comfort, Optional.empty()));
            glass = new Glass(counter, geometry, Runnable::run);
            finger =
                    Finger.of(
                            new Scene(glass.root(), DisplayGeometry.WIDTH, DisplayGeometry.HEIGHT));
            layOut();
        }

        void show(Screen screen, Optional<Duration> idleWarning) {
            counter.show(new Display(screen, comfort, idleWarning));
            layOut();
        }

        void press(String id) {
            finger.press(id);
            layOut();
        }

        List<String> problems() {
            return Measured.problems(glass.root(), geometry.pxPerMm());
        }

        private void layOut() {
            glass.root().applyCss();
            glass.root().layout();
        }

        @Override
        public void close() {
            glass.close();
        }
    }
}
