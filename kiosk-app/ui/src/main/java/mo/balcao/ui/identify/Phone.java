package mo.balcao.ui.identify;

import javafx.scene.Group;
import mo.balcao.ui.motif.Shapes;

/// A phone that shows a code, on a grid of 210 × 400. The code is decoration: it stands for nothing and cannot be read.
final class Phone {
    private static final int CELLS = 13;
    private static final double CELL = 12;
    private static final double LEFT = 27;
    private static final double TOP = 122;

    private Phone() {}

    static Group drawn() {
        var group =
                new Group(
                        Shapes.rounded(0, 0, 210, 400, 32, "device"),
                        Shapes.rounded(12, 14, 186, 372, 22, "phone-screen"),
                        Shapes.rounded(76, 24, 58, 9, 5, "device"),
                        Shapes.rounded(52, 64, 106, 14, 7, "phone-text"),
                        Shapes.rounded(72, 90, 66, 10, 5, "phone-faint"),
                        Shapes.rounded(52, 312, 106, 12, 6, "phone-faint"),
                        Shapes.rounded(40, 340, 130, 26, 13, "brand-always"));
        group.getChildren().add(code());
        return group;
    }

    private static Group code() {
        var code = new Group();
        for (int row = 0; row < CELLS; row++) {
            for (int column = 0; column < CELLS; column++) {
                if (!corner(row, column) && (row * 7 + column * 11 + row * column) % 3 == 0) {
                    code.getChildren()
                            .add(
                                    Shapes.box(
                                            LEFT + column * CELL,
                                            TOP + row * CELL,
                                            CELL,
                                            CELL,
                                            "phone-text"));
                }
            }
        }
        code.getChildren().addAll(eye(0, 0), eye(0, CELLS - 4), eye(CELLS - 4, 0));
        return code;
    }

    private static boolean corner(int row, int column) {
        boolean top = row < 5;
        boolean left = column < 5;
        return (top && (left || column > CELLS - 6)) || (left && row > CELLS - 6);
    }

    private static Group eye(int row, int column) {
        double x = LEFT + column * CELL;
        double y = TOP + row * CELL;
        return new Group(
                Shapes.rounded(x, y, CELL * 4, CELL * 4, 6, "phone-text"),
                Shapes.rounded(x + 7, y + 7, CELL * 4 - 14, CELL * 4 - 14, 3, "phone-screen"),
                Shapes.box(x + 15, y + 15, CELL * 4 - 30, CELL * 4 - 30, "phone-text"));
    }
}
