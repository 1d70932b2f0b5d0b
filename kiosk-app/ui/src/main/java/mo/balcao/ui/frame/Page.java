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
/// @param picture stands above the content
/// @param lead to be read before the content is touched; in the low arrangement it stands in the upper half if it fits there
/// @param content what the page is about
/// @param touched whether anything in the content can be touched; the low arrangement then keeps it in the lower half
/// @param main the button this screen is for
/// @param keyboard takes the place of the buttons while it is there
public record Page(
        Optional<Heading> heading,
        String title,
        Optional<Drawing> picture,
        Optional<Region> lead,
        Region content,
        boolean touched,
        Placement placement,
        Optional<Press> main,
        List<Press> others,
        Optional<Region> keyboard) {

    /// Where the content stands when it needs less than its place.
    public enum Placement {
        TOP,
        CENTRED,
        /// Just above the keyboard, so that eyes and finger are at one place.
        BOTTOM,
        /// At the bottom, and the picture fills all that is left.
        STAGE
    }

    /// To be read.
    public static Page of(String title, Region content, Placement placement) {
        return new Page(
                Optional.empty(),
                title,
                Optional.empty(),
                Optional.empty(),
                content,
                false,
                placement,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /// To be touched.
    public static Page touchable(String title, Region content, Placement placement) {
        return new Page(
                Optional.empty(),
                title,
                Optional.empty(),
                Optional.empty(),
                content,
                true,
                placement,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    public Page under(Heading service) {
        return new Page(
                Optional.of(service),
                title,
                picture,
                lead,
                content,
                touched,
                placement,
                main,
                others,
                keyboard);
    }

    public Page with(Drawing drawing) {
        return new Page(
                heading,
                title,
                Optional.of(drawing),
                lead,
                content,
                touched,
                placement,
                main,
                others,
                keyboard);
    }

    public Page after(Region reading) {
        return new Page(
                heading,
                title,
                picture,
                Optional.of(reading),
                content,
                touched,
                placement,
                main,
                others,
                keyboard);
    }

    public Page with(Press button, Press... more) {
        return new Page(
                heading,
                title,
                picture,
                lead,
                content,
                touched,
                placement,
                Optional.of(button),
                List.of(more),
                keyboard);
    }

    /// Without a main button: there is no good way on but these.
    public Page withOnly(Press... buttons) {
        return new Page(
                heading,
                title,
                picture,
                lead,
                content,
                touched,
                placement,
                Optional.empty(),
                List.of(buttons),
                keyboard);
    }

    public Page typing(Region keys) {
        return new Page(
                heading,
                title,
                picture,
                lead,
                content,
                touched,
                placement,
                Optional.empty(),
                List.of(),
                Optional.of(keys));
    }
}
