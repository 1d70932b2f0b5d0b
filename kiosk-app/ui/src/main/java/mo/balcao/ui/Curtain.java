package mo.balcao.ui;

import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mo.balcao.core.screen.Comfort;
import mo.balcao.ui.design.Palette;
import mo.balcao.ui.design.StyleSheet;
import mo.balcao.ui.design.Tokens;

/// What hangs before the glass while the terminal starts: paper and header without a word or a picture, which would take
/// longer than all of it. FX thread.
public final class Curtain {
    /// As the header of the first screen.
    private static final double HEADER = 146;

    private Curtain() {}

    public static Parent of(DisplayGeometry geometry) {
        var header = new Region();
        header.getStyleClass().add("header");
        header.resizeRelocate(0, 0, DisplayGeometry.WIDTH, HEADER);
        var curtain = new Pane(header);
        header.setManaged(false);
        curtain.getStyleClass().add("glass");
        curtain.getStylesheets()
                .add(
                        StyleSheet.address(
                                Tokens.of(geometry.pxPerMm(), Comfort.TextSize.NORMAL),
                                Palette.of(Comfort.Contrast.STANDARD)));
        return curtain;
    }
}
