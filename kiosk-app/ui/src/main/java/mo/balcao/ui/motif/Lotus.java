package mo.balcao.ui.motif;

import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Rotate;

/// A lotus of our own drawing on a 200 × 140 grid; it is no emblem of state.
public final class Lotus {
    public static final double WIDTH = 200;
    public static final double HEIGHT = 140;
    private static final String PETAL = "M0 0 C-30 -30 -26 -78 0 -112 C26 -78 30 -30 0 0 Z";

    private Lotus() {}

    public static Group filled(String petal, String edge) {
        var group = new Group();
        for (double angle : new double[] {-74, 74, -38, 38, 0}) {
            group.getChildren().add(petal(Shapes.filled(PETAL, petal), angle, edge));
        }
        group.getChildren()
                .add(
                        Shapes.stroked(
                                "M30 132 C60 122 80 140 100 130 C120 120 140 138 170 128",
                                edge,
                                5));
        return group;
    }

    public static Group lines(String colour, double stroke) {
        var group = new Group();
        for (double angle : new double[] {-74, 74, -38, 38, 0}) {
            var petal = Shapes.stroked(PETAL, colour, stroke);
            place(petal, angle);
            group.getChildren().add(petal);
        }
        group.getChildren()
                .add(
                        Shapes.stroked(
                                "M26 134 C58 122 78 144 100 133 C122 122 142 142 174 130",
                                colour,
                                stroke));
        return group;
    }

    private static SVGPath petal(SVGPath petal, double angle, String edge) {
        petal.getStyleClass().add("stroke-" + edge);
        petal.setStrokeWidth(4);
        place(petal, angle);
        return petal;
    }

    private static void place(SVGPath petal, double angle) {
        petal.setLayoutX(WIDTH / 2);
        petal.setLayoutY(120);
        petal.getTransforms().add(new Rotate(angle, 0, 0));
    }
}
