package mo.balcao.ui.look;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Rotate;

/// Our own drawings, in a box of 100 × 100 unless said otherwise.
public final class Icons {
    private static final String HEART =
            "M50 88 C20 64 8 48 8 31 A21 21 0 0 1 50 24 A21 21 0 0 1 92 31 C92 48 80 64 50 88 Z";
    private static final String DOCUMENT =
            "M22 6 H62 L80 24 V94 H22 Z M60 12 V26 H74 Z M32 40 H70 V46 H32 Z M32 54 H70 V60 H32 Z M32 68 H58 V74 H32 Z";
    private static final String PHONE =
            "M30 4 H70 A8 8 0 0 1 78 12 V88 A8 8 0 0 1 70 96 H30 A8 8 0 0 1 22 88 V12 A8 8 0 0 1 30 4 Z M30 16 V78 H70 V16 Z"
                    + " M50 82 A5 5 0 1 0 50.01 82 Z";
    private static final String CARD =
            "M8 20 H92 A6 6 0 0 1 98 26 V76 A6 6 0 0 1 92 82 H8 A6 6 0 0 1 2 76 V26 A6 6 0 0 1 8 20 Z M14 40 H38 V58 H14 Z"
                    + " M50 40 H86 V46 H50 Z M50 54 H78 V60 H50 Z";
    private static final String TICK = "M12 52 L24 40 L42 58 L78 22 L90 34 L42 82 Z";
    private static final String WARNING =
            "M50 8 L96 90 H4 Z M46 36 V64 H54 V36 Z M46 70 V78 H54 V70 Z";
    private static final String PETAL = "M0 0 C-15 -18 -13 -42 0 -58 C13 -42 15 -18 0 0 Z";

    private Icons() {}

    /// By the catalogue's name; a document for a name we do not draw.
    public static Node of(String name, double size, String style) {
        SVGPath path = new SVGPath();
        path.setContent(
                switch (name) {
                    case "heart" -> HEART;
                    case "phone" -> PHONE;
                    case "card" -> CARD;
                    case "tick" -> TICK;
                    case "warning" -> WARNING;
                    default -> DOCUMENT;
                });
        path.setFillRule(javafx.scene.shape.FillRule.EVEN_ODD);
        path.getStyleClass().add(style);
        return scaled(path, size / 100);
    }

    /// A lotus of five petals on the water, the region's flower; 130 × 70.
    public static Node lotus(double scale, String style) {
        Group flower = new Group();
        for (int angle : new int[] {-72, 72, -36, 36, 0}) {
            SVGPath petal = new SVGPath();
            petal.setContent(PETAL);
            petal.getStyleClass().add(style);
            petal.getTransforms().add(new Rotate(angle, 0, 0));
            petal.setOpacity(angle == 0 ? 1 : 0.78);
            flower.getChildren().add(petal);
        }
        for (int line = 0; line < 2; line++) {
            SVGPath water = new SVGPath();
            water.setContent(
                    "M-60 "
                            + (8 + line * 9)
                            + " Q-30 "
                            + (line * 9)
                            + " 0 "
                            + (8 + line * 9)
                            + " T60 "
                            + (8 + line * 9)
                            + " L60 "
                            + (11 + line * 9)
                            + " Q30 "
                            + (19 + line * 9)
                            + " 0 "
                            + (11 + line * 9)
                            + " T-60 "
                            + (11 + line * 9)
                            + " Z");
            water.getStyleClass().add(style);
            flower.getChildren().add(water);
        }
        return scaled(flower, scale);
    }

    private static Node scaled(Node node, double scale) {
        node.getTransforms().add(0, new javafx.scene.transform.Scale(scale, scale));
        return new Group(node);
    }
}
