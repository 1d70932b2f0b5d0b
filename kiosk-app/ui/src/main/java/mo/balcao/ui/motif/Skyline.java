package mo.balcao.ui.motif;

import javafx.scene.Group;

/// Buildings everybody in Macao knows, as flat shapes on the grid of [Harbour].
final class Skyline {
    private static final double SEA = 830;

    private Skyline() {}

    static Group hills() {
        return new Group(
                Shapes.filled(
                        "M-400 830 L-400 640 C-260 560 -160 570 -40 620 C80 560 180 470 300 520"
                                + " C400 560 470 610 560 600 C700 520 800 560 900 610"
                                + " C1040 560 1200 600 1480 560 L1480 830 Z",
                        "far"),
                Shapes.filled(
                        "M-400 830 L-400 720 C-200 660 -60 640 60 600 C150 560 230 560 300 640"
                                + " C420 720 520 690 640 700 C800 720 1000 640 1200 690"
                                + " L1480 720 L1480 830 Z",
                        "middle"));
    }

    static Group city() {
        return new Group(lighthouse(150, 585), blocks(), ruins(470, SEA - 10), tower(930));
    }

    /// Guia lighthouse and its chapel.
    private static Group lighthouse(double x, double foot) {
        return new Group(
                Shapes.filled("M%1$s %2$s l8 -104 h34 l8 104 Z".formatted(x - 25, foot), "wall"),
                Shapes.box(x - 22, foot - 120, 44, 14, "roof"),
                Shapes.box(x - 14, foot - 150, 28, 30, "light"),
                Shapes.filled("M%s %s l18 -24 l18 24 Z".formatted(x - 18, foot - 150), "roof"),
                Shapes.box(x + 34, foot - 44, 84, 44, "wall"),
                Shapes.filled("M%s %s l52 -34 l52 34 Z".formatted(x + 24, foot - 44), "roof"),
                Shapes.filled("M%s %s v-22 a9 9 0 0 1 18 0 v22 Z".formatted(x + 67, foot), "roof"));
    }

    /// Houses of the Inner Harbour.
    private static Group blocks() {
        var group = new Group();
        double[][] houses = {
            {-60, 150},
            {20, 120},
            {92, 176},
            {176, 140},
            {250, 110},
            {690, 120},
            {762, 170},
            {838, 130},
            {1000, 150},
            {1072, 190}
        };
        for (int i = 0; i < houses.length; i++) {
            double x = houses[i][0];
            double tall = houses[i][1];
            group.getChildren()
                    .add(Shapes.box(x, SEA - tall, 68, tall, i % 2 == 0 ? "house" : "house-other"));
            for (double y = SEA - tall + 20; y < SEA - 40; y += 36) {
                for (double column = x + 12; column < x + 60; column += 18) {
                    group.getChildren().add(Shapes.box(column, y, 9, 16, "window"));
                }
            }
        }
        return group;
    }

    /// The façade of St Paul's: five tiers of columns, stairs before it.
    private static Group ruins(double x, double foot) {
        var group = new Group();
        double y = foot - 60;
        double[][] tiers = {{220, 84}, {220, 78}, {168, 66}, {110, 52}};
        for (double[] tier : tiers) {
            double wide = tier[0];
            double tall = tier[1];
            group.getChildren().add(Shapes.box(x - wide / 2, y - tall, wide, tall, "wall"));
            group.getChildren().add(Shapes.box(x - wide / 2 - 7, y - tall, wide + 14, 9, "roof"));
            int openings = (int) (wide / 52);
            double pitch = wide / openings;
            for (int i = 0; i < openings; i++) {
                double middle = x - wide / 2 + pitch * (i + 0.5);
                group.getChildren()
                        .add(
                                Shapes.filled(
                                        "M%s %s v-%s a10 10 0 0 1 20 0 v%s Z"
                                                .formatted(
                                                        middle - 10,
                                                        y - 6,
                                                        tall * 0.48,
                                                        tall * 0.48),
                                        "opening"));
                group.getChildren()
                        .add(Shapes.box(middle - pitch / 2 - 2, y - tall + 9, 4, tall - 9, "roof"));
            }
            y -= tall;
        }
        group.getChildren()
                .addAll(
                        Shapes.filled("M%s %s l62 -58 l62 58 Z".formatted(x - 62, y), "wall"),
                        Shapes.stroked("M%s %s l66 -62 l66 62".formatted(x - 66, y), "roof", 9),
                        Shapes.stroked(
                                "M%1$s %2$s v-44 M%3$s %4$s h24"
                                        .formatted(x, y - 62, x - 12, y - 90),
                                "roof",
                                7));
        for (int i = 0; i < 4; i++) {
            double wide = 250 + i * 46;
            group.getChildren()
                    .add(
                            Shapes.box(
                                    x - wide / 2,
                                    foot - 60 + i * 20,
                                    wide,
                                    21,
                                    i % 2 == 0 ? "step-light" : "wall"));
        }
        return group;
    }

    /// Macau Tower.
    private static Group tower(double x) {
        return new Group(
                Shapes.filled(
                        "M%s %s L%s 360 L%s 360 L%s %s Z"
                                .formatted(x - 22, SEA, x - 8, x + 8, x + 22, SEA),
                        "tower"),
                Shapes.filled(
                        "M%s 360 h76 l-12 34 h-52 Z M%s 342 h52 v14 h-52 Z M%s 322 h32 v16 h-32 Z"
                                .formatted(x - 38, x - 26, x - 16),
                        "tower"),
                Shapes.stroked("M%s 322 V150".formatted(x), "tower", 6),
                Shapes.stroked("M%1$s 322 V240".formatted(x), "tower", 12));
    }

    /// The old bridge to Taipa with its two peaks.
    static Group bridge() {
        var piers = new StringBuilder();
        for (int x = -380; x < 1480; x += 46) {
            piers.append('M').append(x).append(" 836 V").append(x > 520 && x < 1000 ? 790 : 812);
        }
        return new Group(
                Shapes.stroked(piers.toString(), "bridge", 6),
                Shapes.stroked(
                        "M-420 812 H440 C560 812 600 742 680 742 C740 742 770 800 820 800"
                                + " C880 800 900 752 960 752 C1040 752 1060 812 1160 812 H1500",
                        "bridge",
                        12));
    }
}
