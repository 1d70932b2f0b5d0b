package mo.balcao.ui.frame;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import mo.balcao.ui.motif.Shore;
import mo.balcao.ui.parts.Drawing;

/// What lies behind a page: water under everything that is touched below, and the skyline where the page leaves place for it.
final class Backdrop extends Region {
    private static final double DEPTH = 1920;
    private static final double SKYLINE = 440;
    private static final double LEAST = 300;
    private static final double AIR = 36;

    private final Drawing skyline = Shore.skyline();
    private final Group water = Shore.water(DEPTH);
    private final Rectangle edge = new Rectangle();
    private double surface;
    private double free;

    Backdrop() {
        setMouseTransparent(true);
        water.setManaged(false);
        setClip(edge);
        getChildren().addAll(skyline, water);
    }

    /// @param surface where the water begins
    /// @param free where the page ends
    void place(double surface, double free) {
        this.surface = surface;
        this.free = free;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        edge.setWidth(getWidth());
        edge.setHeight(getHeight());
        double room = surface - free - AIR;
        skyline.setVisible(room >= LEAST);
        double tall = Math.min(SKYLINE, room);
        skyline.resizeRelocate(0, surface + 8 - tall, getWidth(), Math.max(0, tall));
        water.setVisible(surface < getHeight());
        water.setLayoutY(surface);
    }
}
