package mo.balcao.ui.motif;

import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Shapes whose colours come from the style sheet: `fill-…` and `stroke-…` are its classes.
public final class Shapes {
    private Shapes() {}

    public static SVGPath filled(String path, String colour) {
        var shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().addAll("drawn", "fill-" + colour);
        return shape;
    }

    public static SVGPath stroked(String path, String colour, double width) {
        var shape = new SVGPath();
        shape.setContent(path);
        shape.setStrokeWidth(width);
        shape.setStrokeLineCap(StrokeLineCap.ROUND);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        shape.getStyleClass().addAll("drawn", "fill-none", "stroke-" + colour);
        return shape;
    }

    public static Rectangle box(double x, double y, double width, double height, String colour) {
        var shape = new Rectangle(x, y, width, height);
        shape.getStyleClass().addAll("drawn", "fill-" + colour);
        return shape;
    }

    public static Rectangle rounded(
            double x, double y, double width, double height, double arc, String colour) {
        var shape = box(x, y, width, height, colour);
        shape.setArcWidth(arc * 2);
        shape.setArcHeight(arc * 2);
        return shape;
    }

    public static Circle disc(double x, double y, double radius, String colour) {
        var shape = new Circle(x, y, radius);
        shape.getStyleClass().addAll("drawn", "fill-" + colour);
        return shape;
    }
}
