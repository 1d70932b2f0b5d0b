package mo.balcao.ui.identify;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.Group;
import javafx.scene.transform.Rotate;
import javafx.util.Duration;
import mo.balcao.core.screen.Screen.Reading;
import mo.balcao.ui.motif.Shapes;
import mo.balcao.ui.parts.Drawing;

/// A hand's phone with a code, and the reader's window. Showing: the phone comes to the reader. Steady: it stands still at the right
/// distance. Checking: a line runs over the code.
final class PhoneAtReader {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 520;
    private static final double FRAMES_PER_SECOND = 30;
    private static final double AWAY = 120;

    private final Group phone = Phone.drawn();
    private final Group distance = distance();
    private final Group beam = beam();
    private final Group line = line();
    private final Drawing drawing;
    private Timeline motion = new Timeline();
    private boolean playing;
    private Reading reading;

    PhoneAtReader(Reading reading) {
        this.reading = reading;
        phone.setLayoutX(250);
        phone.setLayoutY(54);
        phone.getTransforms().add(new Rotate(-5, 105, 200));
        line.setLayoutX(250);
        line.setLayoutY(54);
        drawing =
                new Drawing(
                                WIDTH,
                                HEIGHT,
                                Drawing.Fit.WHOLE,
                                Shapes.rounded(0, 0, WIDTH, HEIGHT, 26, "stage"),
                                beam,
                                reader(),
                                distance,
                                phone,
                                line)
                        .preferring(528);
        show(reading);
    }

    Drawing drawing() {
        return drawing;
    }

    void show(Reading now) {
        reading = now;
        motion.stop();
        phone.setTranslateX(0);
        distance.setVisible(now == Reading.HOLD_STEADY);
        line.setVisible(now == Reading.CHECKING);
        motion =
                switch (now) {
                    case SHOW_CODE -> approach();
                    case HOLD_STEADY -> new Timeline();
                    case CHECKING -> scan();
                };
        if (playing) {
            motion.play();
        }
    }

    void play() {
        playing = true;
        motion.play();
    }

    void stop() {
        playing = false;
        motion.stop();
    }

    Reading reading() {
        return reading;
    }

    private Timeline approach() {
        var away = new KeyValue(phone.translateXProperty(), -AWAY, Interpolator.EASE_BOTH);
        var there = new KeyValue(phone.translateXProperty(), 40, Interpolator.EASE_BOTH);
        var timeline =
                new Timeline(
                        FRAMES_PER_SECOND,
                        new KeyFrame(Duration.ZERO, away),
                        new KeyFrame(Duration.seconds(1.8), there),
                        new KeyFrame(Duration.seconds(4), there),
                        new KeyFrame(Duration.seconds(5), away));
        timeline.setCycleCount(Timeline.INDEFINITE);
        return timeline;
    }

    private Timeline scan() {
        var top = new KeyValue(line.translateYProperty(), 0, Interpolator.EASE_BOTH);
        var bottom = new KeyValue(line.translateYProperty(), 164, Interpolator.EASE_BOTH);
        var timeline =
                new Timeline(
                        FRAMES_PER_SECOND,
                        new KeyFrame(Duration.ZERO, top),
                        new KeyFrame(Duration.seconds(1.6), bottom));
        timeline.setAutoReverse(true);
        timeline.setCycleCount(Timeline.INDEFINITE);
        return timeline;
    }

    private static Group reader() {
        return new Group(
                Shapes.rounded(716, 66, 180, 388, 30, "device"),
                Shapes.rounded(738, 104, 136, 220, 16, "device-glass"),
                Shapes.stroked("M756 150 V126 H780", "beam", 6),
                Shapes.stroked("M832 126 H856 V150", "beam", 6),
                Shapes.stroked("M756 278 V302 H780", "beam", 6),
                Shapes.stroked("M832 302 H856 V278", "beam", 6),
                Shapes.disc(806, 214, 22, "beam"),
                Shapes.disc(806, 392, 15, "beam"));
    }

    private static Group beam() {
        return new Group(Shapes.filled("M738 150 L470 92 V400 L738 290 Z", "light-cone"));
    }

    /// A hand's width between phone and reader.
    private static Group distance() {
        return new Group(
                Shapes.stroked(
                        "M486 470 H704 M508 452 L486 470 L508 488 M682 452 L704 470 L682 488",
                        "accent",
                        7),
                Shapes.stroked("M482 430 V500 M708 430 V500", "accent", 5));
    }

    private static Group line() {
        return new Group(Shapes.rounded(22, 116, 176, 9, 4, "accent"));
    }
}
