package mo.balcao.ui.frame;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import mo.balcao.core.screen.Screen.Heading;
import mo.balcao.ui.parts.Drawing;
import mo.balcao.ui.parts.Press;

/// What a view asks the frame to show.
///
/// @param title empty where the content speaks for itself
/// @param picture stands above the content; in the low arrangement in the upper half, which nobody has to touch
/// @param main the button this screen is for
/// @param keyboard takes the place of the buttons while it is there
public record Page(
        Optional<Heading> heading,
        String title,
        Optional<Drawing> picture,
        Region content,
        Placement placement,
        Optional<Press> main,
        List<Press> others,
        Optional<Region> keyboard) {

    /// Where the content stands when it needs less than its place.
    public enum Placement {
        TOP,
        CENTRED,
        /// At the bottom, and the picture fills all that is left.
        STAGE
    }

    public static Page of(String title, Region content, Placement placement) {
        return new Page(
                Optional.empty(),
                title,
                Optional.empty(),
                content,
                placement,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    public Page under(Heading heading) {
        return new Page(
                Optional.of(heading), title, picture, content, placement, main, others, keyboard);
    }

    public Page with(Drawing picture) {
        return new Page(
                heading, title, Optional.of(picture), content, placement, main, others, keyboard);
    }

    public Page with(Press main, Press... others) {
        return new Page(
                heading,
                title,
                picture,
                content,
                placement,
                Optional.of(main),
                List.of(others),
                keyboard);
    }

    /// Without a main button: there is no good way on but these.
    public Page withOnly(Press... others) {
        return new Page(
                heading,
                title,
                picture,
                content,
                placement,
                Optional.empty(),
                List.of(others),
                keyboard);
    }

    public Page typing(Region keyboard) {
        return new Page(
                heading,
                title,
                picture,
                content,
                placement,
                Optional.empty(),
                List.of(),
                Optional.of(keyboard));
    }
}
