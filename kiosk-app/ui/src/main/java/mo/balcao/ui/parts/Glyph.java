package mo.balcao.ui.parts;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import mo.balcao.ui.design.Icon;

/// An icon at one size. Its colour follows the place it stands in, as text does.
public final class Glyph extends Region {
    private static final double STROKE = 3.2;

    public Glyph(Icon icon, double size) {
        this(icon, size, STROKE);
    }

    /// @param stroke width of its lines on the 48 × 48 grid
    public Glyph(Icon icon, double size, double stroke) {
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        getStyleClass().add("glyph");
        double scale = size / Icon.GRID;
        if (!icon.solid().isEmpty()) {
            getChildren().add(path(icon.solid(), "glyph-solid", scale));
        }
        var line = path(icon.line(), "glyph-line", scale);
        line.setFill(null);
        line.setStrokeWidth(stroke);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        getChildren().add(line);
    }

    public Glyph coloured(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }

    private static SVGPath path(String content, String styleClass, double scale) {
        var path = new SVGPath();
        path.setContent(content);
        path.setManaged(false);
        path.getStyleClass().add(styleClass);
        path.getTransforms().add(new Scale(scale, scale));
        return path;
    }
}
