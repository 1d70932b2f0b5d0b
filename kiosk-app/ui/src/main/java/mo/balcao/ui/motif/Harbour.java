package mo.balcao.ui.motif;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.util.Duration;
import mo.balcao.ui.parts.Drawing;

/// Macao from the water: hills and lighthouse, the façade of St Paul's, the tower, the old bridge, and waves that drift slowly. Nothing
/// flashes; the waves are cached pictures that are only moved, a few times a second.
public final class Harbour {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 1040;
    private static final double FRAMES_PER_SECOND = 24;
    private static final double SEA = 800;

    private final Group far = wave(SEA + 8, 240, "wave-far");
    private final Group middle = wave(SEA + 70, 300, "wave-middle");
    private final Group near = wave(SEA + 140, 360, "wave-near");
    private final Timeline drift;
    private final Drawing drawing;

    public Harbour() {
        var sky = Shapes.box(-400, -1200, WIDTH + 800, HEIGHT + 1400, "sky");
        var sun = Shapes.disc(770, 250, 128, "sun");
        drawing =
                new Drawing(
                        WIDTH,
                        HEIGHT,
                        Drawing.Fit.FILLING,
                        sky,
                        sun,
                        Skyline.hills(),
                        Skyline.city(),
                        Skyline.bridge(),
                        far,
                        middle,
                        near);
        drift =
                new Timeline(
                        FRAMES_PER_SECOND,
                        new KeyFrame(Duration.ZERO, at(far, 0), at(middle, 0), at(near, 0)),
                        new KeyFrame(
                                Duration.seconds(24),
                                at(far, -240),
                                at(middle, 300),
                                at(near, -360)));
        drift.setCycleCount(Timeline.INDEFINITE);
    }

    public Drawing drawing() {
        return drawing;
    }

    public void play() {
        drift.play();
    }

    public void stop() {
        drift.stop();
    }

    private static KeyValue at(Node wave, double x) {
        return new KeyValue(wave.translateXProperty(), x, Interpolator.LINEAR);
    }

    private static Group wave(double y, double period, String colour) {
        double from = -2 * period - 200;
        double length = WIDTH + 4 * period + 400;
        var group =
                new Group(
                        Waves.sea(from, y, length, HEIGHT + 40, period, colour),
                        Waves.band(from, y + 24, length, 7, period, "foam"));
        group.setCache(true);
        group.setCacheHint(CacheHint.SPEED);
        return group;
    }
}
