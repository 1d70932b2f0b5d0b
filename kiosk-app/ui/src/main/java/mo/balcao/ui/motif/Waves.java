package mo.balcao.ui.motif;

import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;

/// The wave pattern of Macao's paved squares.
public final class Waves {
    private Waves() {}

    /// One band of stone with a wavy upper and lower edge.
    public static SVGPath band(
            double from, double y, double length, double height, double period, String colour) {
        double amplitude = height * 0.55;
        var path = new StringBuilder("M").append(at(from, y));
        edge(path, from, y, length, period, amplitude);
        path.append(" L").append(at(from + length, y + height));
        edge(path, from + length, y + height, -length, -period, -amplitude);
        return Shapes.filled(path.append(" Z").toString(), colour);
    }

    /// Everything below a wavy edge.
    public static SVGPath sea(
            double from, double y, double length, double bottom, double period, String colour) {
        var path = new StringBuilder("M").append(at(from, y));
        edge(path, from, y, length, period, period * 0.1);
        path.append(" L").append(at(from + length, bottom));
        path.append(" L").append(at(from, bottom));
        return Shapes.filled(path.append(" Z").toString(), colour);
    }

    /// Several bands one below the other.
    public static Group bands(
            double length, double height, int count, double period, String colour) {
        var group = new Group();
        for (int i = 0; i < count; i++) {
            group.getChildren()
                    .add(band(-period, i * height * 2 + height, length, height, period, colour));
        }
        return group;
    }

    private static void edge(
            StringBuilder path,
            double from,
            double y,
            double length,
            double period,
            double amplitude) {
        double half = period / 2;
        int halves = (int) Math.ceil(length / half);
        for (int i = 0; i < halves; i++) {
            double x = from + i * half;
            double side = i % 2 == 0 ? -1 : 1;
            path.append(" C")
                    .append(at(x + half * 0.36, y + side * amplitude))
                    .append(' ')
                    .append(at(x + half * 0.64, y + side * amplitude))
                    .append(' ')
                    .append(at(x + half, y));
        }
    }

    private static String at(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
