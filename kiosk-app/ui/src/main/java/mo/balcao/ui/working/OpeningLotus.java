package mo.balcao.ui.working;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;
import mo.balcao.ui.motif.Lotus;
import mo.balcao.ui.parts.Drawing;

/// Petals that come and go one after the other, slowly. Calm on purpose: something works, nothing is urgent.
final class OpeningLotus {
    private static final double FRAMES_PER_SECOND = 20;
    private static final double FAINT = 0.22;
    private static final int PETALS = 5;

    /// From the outside in, left to right.
    private static final int[] ORDER = {0, 2, 4, 3, 1};

    private final Drawing drawing;
    private final Timeline timeline = new Timeline(FRAMES_PER_SECOND);

    OpeningLotus() {
        var lotus = Lotus.filled("middle", "brand");
        for (int i = 0; i < PETALS; i++) {
            breathe(lotus.getChildren().get(ORDER[i]), i);
        }
        drawing = new Drawing(Lotus.WIDTH, Lotus.HEIGHT, Drawing.Fit.WHOLE, lotus).preferring(300);
        timeline.setCycleCount(Timeline.INDEFINITE);
    }

    private void breathe(Node petal, int place) {
        double start = 0.35 * place;
        double end = 2.4 + 0.35 * place;
        timeline.getKeyFrames()
                .addAll(
                        frame(petal, 0, FAINT),
                        frame(petal, start, FAINT),
                        frame(petal, start + 0.7, 1),
                        frame(petal, end, 1),
                        frame(petal, end + 0.7, FAINT),
                        frame(petal, 5.2, FAINT));
    }

    private static KeyFrame frame(Node petal, double seconds, double opacity) {
        return new KeyFrame(
                Duration.seconds(seconds),
                new KeyValue(petal.opacityProperty(), opacity, Interpolator.EASE_BOTH));
    }

    Drawing drawing() {
        return drawing;
    }

    void play() {
        timeline.play();
    }

    void stop() {
        timeline.stop();
    }
}
