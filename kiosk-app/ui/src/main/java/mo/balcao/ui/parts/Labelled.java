package mo.balcao.ui.parts;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// An icon and words as one centred group: where words take two lines, the icon still stands beside them.
final class Labelled extends Region {
    private final Glyph glyph;
    private final Words words;
    private final double gap;
    private final boolean glyphLast;

    Labelled(Glyph glyph, Words words, double gap, boolean glyphLast) {
        this.glyph = glyph;
        this.words = words;
        this.gap = gap;
        this.glyphLast = glyphLast;
        setMinWidth(0);
        setMouseTransparent(true);
        getChildren().addAll(glyph, words);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return words.prefWidth(-1) + gap + glyph.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width < 0 ? computePrefWidth(-1) : width;
        return Math.max(glyph.prefHeight(-1), words.prefHeight(room(whole)));
    }

    @Override
    protected void layoutChildren() {
        double side = glyph.prefWidth(-1);
        double wide = Math.ceil(Math.min(room(getWidth()), words.used(room(getWidth()))));
        double tall = words.prefHeight(wide);
        double left = Math.floor((getWidth() - side - gap - wide) / 2);
        words.resizeRelocate(
                glyphLast ? left : left + side + gap,
                Math.floor((getHeight() - tall) / 2),
                wide,
                tall);
        glyph.relocate(glyphLast ? left + wide + gap : left, Math.floor((getHeight() - side) / 2));
    }

    private double room(double width) {
        return Math.max(1, width - gap - glyph.prefWidth(-1));
    }
}
