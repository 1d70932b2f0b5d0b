package mo.balcao.ui.door;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import mo.balcao.core.screen.Screen.DoorMoment;
import mo.balcao.ui.motif.Shapes;
import mo.balcao.ui.parts.Drawing;
import mo.balcao.ui.parts.Kit;

/// The cabinet with its doors in rows, numbered from the top left; the one that is meant stands out, shut or ajar.
final class CabinetPicture {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 560;
    private static final double FRAME = 18;
    private static final double GAP = 10;
    private static final int FEW = 12;

    private final Kit kit;
    private final int columns;
    private final double doorWidth;
    private final double doorHeight;

    private CabinetPicture(Kit kit, int doors) {
        this.kit = kit;
        columns = Math.max(1, doors <= FEW ? Math.min(4, doors) : doors <= 2 * FEW ? 6 : 8);
        int rows = Math.max(1, (doors + columns - 1) / columns);
        doorWidth = (WIDTH - 2 * FRAME - GAP * (columns - 1)) / columns;
        doorHeight = (HEIGHT - 2 * FRAME - GAP * (rows - 1)) / rows;
    }

    static Drawing of(Kit kit, int number, int doors, DoorMoment moment) {
        var picture = new CabinetPicture(kit, doors);
        var art = new Group(Shapes.rounded(0, 0, WIDTH, HEIGHT, 20, "device"));
        for (int i = 1; i <= doors; i++) {
            if (i != number) {
                art.getChildren().add(picture.shut(i, "cabinet", "cabinet-number"));
            }
        }
        art.getChildren()
                .add(
                        moment == DoorMoment.OPENING
                                ? picture.shut(number, "cabinet-meant", "cabinet-ink")
                                : picture.ajar(number));
        return new Drawing(WIDTH, HEIGHT, Drawing.Fit.WHOLE, art).preferring(HEIGHT);
    }

    private double left(int number) {
        return FRAME + (number - 1) % columns * (doorWidth + GAP);
    }

    private double top(int number) {
        int row = (number - 1) / columns;
        return FRAME + row * (doorHeight + GAP);
    }

    private Group shut(int number, String door, String ink) {
        double x = left(number);
        double y = top(number);
        return new Group(
                Shapes.rounded(x, y, doorWidth, doorHeight, 8, door),
                number(number, x + doorWidth / 2, y + doorHeight / 2, ink));
    }

    /// An opening with a sheet of paper in it, and the door swung out to the left.
    private Group ajar(int number) {
        double x = left(number);
        double y = top(number);
        double swing = doorWidth * 0.42;
        double drop = doorHeight * 0.12;
        double sheet = Math.min(doorWidth * 0.4, doorHeight * 0.5);
        double paperX = x + doorWidth * 0.5;
        double paperY = y + (doorHeight - sheet * 1.3) / 2;
        String leaf =
                "M%s %s L%s %s V%s L%s %s Z"
                        .formatted(
                                x,
                                y,
                                x + swing,
                                y + drop,
                                y + doorHeight + drop,
                                x,
                                y + doorHeight);
        return new Group(
                Shapes.rounded(x, y, doorWidth, doorHeight, 8, "opening"),
                Shapes.rounded(paperX, paperY, sheet, sheet * 1.3, 4, "paper-always"),
                Shapes.stroked(
                        "M%s %s h%s m%s %s h%s"
                                .formatted(
                                        paperX + sheet * 0.2,
                                        paperY + sheet * 0.4,
                                        sheet * 0.6,
                                        -sheet * 0.6,
                                        sheet * 0.35,
                                        sheet * 0.4),
                        "tray",
                        4),
                Shapes.filled(leaf, "cabinet-meant"),
                number(number, x + swing / 2, y + drop / 2 + doorHeight / 2, "cabinet-ink"));
    }

    private Text number(int number, double x, double y, String ink) {
        String shown = Integer.toString(number);
        double size = Math.min(doorHeight * 0.5, doorWidth * 0.34);
        Font font = kit.theme().typefaces().font(kit.wording().language(), true, shown, size);
        var text = new Text(shown);
        text.setFont(font);
        text.setTextOrigin(VPos.CENTER);
        text.setX(x - text.getLayoutBounds().getWidth() / 2);
        text.setY(y);
        text.getStyleClass().addAll("drawn", "fill-" + ink);
        return text;
    }
}
