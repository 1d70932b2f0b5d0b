package mo.balcao.ui.form;

import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.parts.Words;

/// What has been typed so far, with a cursor behind the last character that comes and goes less than once a second.
final class TypedText extends Region {
    private static final double CURSOR = 5;
    private static final Duration PERIOD = Duration.seconds(1.4);

    private final Words words;
    private final Region cursor = new Region();
    private final Timeline blink;
    private final double line;

    TypedText(Kit kit) {
        words = kit.words(TextStyle.HEADING, "").typed();
        line = kit.tokens().type().heading() * 1.35;
        cursor.getStyleClass().add("cursor");
        getChildren().addAll(words, cursor);
        setMouseTransparent(true);
        blink =
                new Timeline(
                        new KeyFrame(Duration.ZERO, new KeyValue(cursor.opacityProperty(), 1)),
                        new KeyFrame(
                                PERIOD.multiply(0.6), new KeyValue(cursor.opacityProperty(), 1)),
                        new KeyFrame(
                                PERIOD.multiply(0.7), new KeyValue(cursor.opacityProperty(), 0)),
                        new KeyFrame(PERIOD, new KeyValue(cursor.opacityProperty(), 0)));
        blink.setCycleCount(Timeline.INDEFINITE);
        blink.play();
    }

    void show(String text) {
        words.setWords(text);
        requestLayout();
    }

    void stop() {
        blink.stop();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(line, words.prefHeight(width - CURSOR * 2));
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth() - CURSOR * 2;
        words.resizeRelocate(0, 0, wide, words.prefHeight(wide));
        words.layout();
        var end = words.end();
        cursor.resizeRelocate(end.getX() + 2, end.getY(), CURSOR, line);
    }
}
