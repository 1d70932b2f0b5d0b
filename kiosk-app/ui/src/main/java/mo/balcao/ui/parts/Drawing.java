package mo.balcao.ui.parts;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/// A picture drawn on its own grid and scaled into whatever place it gets.
public final class Drawing extends Region {
    /// Whether a picture is seen whole, or fills its place from edge to edge and is cut by it.
    public enum Fit {
        WHOLE,
        FILLING
    }

    private final double gridWidth;
    private final double gridHeight;
    private final Fit fit;
    private final Group art;
    private final Scale scale = new Scale(1, 1);
    private final Rectangle clip = new Rectangle();

    public Drawing(double gridWidth, double gridHeight, Fit fit, Node... parts) {
        this.gridWidth = gridWidth;
        this.gridHeight = gridHeight;
        this.fit = fit;
        art = new Group(parts);
        art.setManaged(false);
        art.getTransforms().add(scale);
        setMouseTransparent(true);
        setMinSize(0, 0);
        setPrefSize(gridWidth, gridHeight);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        getStyleClass().add("drawing");
        setClip(clip);
        getChildren().add(art);
    }

    /// How large it would like to be.
    public Drawing preferring(double height) {
        setPrefSize(height * gridWidth / gridHeight, height);
        return this;
    }

    @Override
    protected void layoutChildren() {
        double across = getWidth() / gridWidth;
        double down = getHeight() / gridHeight;
        double factor =
                switch (fit) {
                    case WHOLE -> Math.min(across, down);
                    case FILLING -> Math.max(across, down);
                };
        scale.setX(factor);
        scale.setY(factor);
        double spare = getHeight() - gridHeight * factor;
        art.setLayoutX((getWidth() - gridWidth * factor) / 2);
        art.setLayoutY(
                switch (fit) {
                    case WHOLE -> spare / 2;
                    case FILLING -> spare;
                });
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
    }
}
