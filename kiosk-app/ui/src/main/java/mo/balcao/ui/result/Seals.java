package mo.balcao.ui.result;

import javafx.scene.Group;
import javafx.scene.transform.Rotate;
import mo.balcao.ui.motif.Shapes;
import mo.balcao.ui.parts.Drawing;

/// The two pictures of a result: a seal with a tick, and a tray with a clock.
final class Seals {
    private static final double SIDE = 240;
    private static final int POINTS = 16;

    private Seals() {}

    static Drawing filed() {
        var edge = new Group();
        for (int i = 0; i < POINTS; i++) {
            var point = Shapes.disc(120, 18, 20, "brand-always");
            point.getTransforms().add(new Rotate(360.0 * i / POINTS, 120, 120));
            edge.getChildren().add(point);
        }
        return new Drawing(
                        SIDE,
                        SIDE,
                        Drawing.Fit.WHOLE,
                        edge,
                        Shapes.disc(120, 120, 104, "brand-always"),
                        Shapes.stroked("M120 32 A88 88 0 1 1 119.9 32 Z", "accent", 5),
                        Shapes.stroked("M78 124 L108 154 L166 90", "white", 17))
                .preferring(230);
    }

    static Drawing waiting() {
        return new Drawing(
                        300,
                        SIDE,
                        Drawing.Fit.WHOLE,
                        Shapes.filled("M30 128 L62 40 H238 L270 128 V212 H30 Z", "tray"),
                        Shapes.filled(
                                "M30 128 H96 C98 152 120 164 150 164 C180 164 202 152 204 128 H270"
                                        + " V212 H30 Z",
                                "tray-front"),
                        Shapes.rounded(104, 20, 92, 104, 8, "paper-always"),
                        Shapes.stroked("M122 48 H178 M122 70 H178 M122 92 H156", "tray", 7),
                        Shapes.disc(236, 180, 50, "paper-always"),
                        Shapes.stroked("M236 130 A50 50 0 1 1 235.9 130 Z", "accent", 10),
                        Shapes.stroked("M236 152 V182 L256 196", "accent", 9))
                .preferring(220);
    }
}
