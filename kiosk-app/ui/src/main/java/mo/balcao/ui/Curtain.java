package mo.balcao.ui;

import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mo.balcao.core.screen.Comfort;
import mo.balcao.ui.design.Palette;
import mo.balcao.ui.design.StyleSheet;
import mo.balcao.ui.design.Tokens;
import mo.balcao.ui.motif.Harbour;

/// What hangs before the glass while the terminal starts: the first screen without a word on it, because the fonts are
/// read after it. FX thread.
public final class Curtain {
    /// As the header and the picture of the first screen, with the standard text.
    private static final double HEADER = 146;

    private static final double PICTURE_END = 1070;

    private Curtain() {}

    public static Parent of(DisplayGeometry geometry) {
        var header = new Region();
        header.getStyleClass().add("header");
        header.resizeRelocate(0, 0, DisplayGeometry.WIDTH, HEADER);
        var picture = new Harbour().drawing();
        picture.resizeRelocate(0, HEADER, DisplayGeometry.WIDTH, PICTURE_END - HEADER);
        var curtain = new Pane(header, picture);
        header.setManaged(false);
        picture.setManaged(false);
        curtain.getStyleClass().add("glass");
        curtain.getStylesheets()
                .add(
                        StyleSheet.address(
                                Tokens.of(geometry.pxPerMm(), Comfort.TextSize.NORMAL),
                                Palette.of(Comfort.Contrast.STANDARD)));
        return curtain;
    }
}
