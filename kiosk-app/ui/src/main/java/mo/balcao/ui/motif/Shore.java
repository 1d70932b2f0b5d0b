package mo.balcao.ui.motif;

import javafx.scene.Group;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import mo.balcao.ui.parts.Drawing;

/// Quiet scenery behind a page: the skyline as a pale shadow, for the place that the page leaves free, and the water that the buttons lie on.
public final class Shore {
    private static final double WIDTH = 1080;
    private static final double SCALE = 0.64;
    private static final double SKYLINE = 440;
    private static final double PERIOD = 216;

    /// How far the water's edge reaches up over its line.
    public static final double CREST = 26;

    private Shore() {}

    /// Its foot stands on the water; less of it is seen where there is less place.
    public static Drawing skyline() {
        var city = new Group(Skyline.hills(), Skyline.city());
        city.getStyleClass().add("faint");
        city.getTransforms()
                .addAll(new Translate(140, SKYLINE - 830 * SCALE), new Scale(SCALE, SCALE));
        return new Drawing(WIDTH, SKYLINE, Drawing.Fit.FILLING, city);
    }

    /// Water from a wavy edge down to the bottom of the glass.
    public static Group water(double depth) {
        double from = -PERIOD;
        double length = WIDTH + 2 * PERIOD;
        var water =
                new Group(
                        Waves.sea(from, 0, length, depth, PERIOD, "tint"),
                        Waves.band(from, 9, length, 3, PERIOD, "water-line"));
        water.setMouseTransparent(true);
        return water;
    }
}
