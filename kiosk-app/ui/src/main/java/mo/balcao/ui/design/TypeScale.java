package mo.balcao.ui.design;

import mo.balcao.core.screen.Comfort.TextSize;

/// Font sizes in pixels. Capital heights in millimetres are the floor (ADA 707.7.2: 4.8 mm); on a large glass the design's own
/// proportions are larger, so that a screen never looks like fine print.
///
/// @param caption the smallest text there is, never below 4.8 mm
/// @param body running text, 4.8 / 6.4 / 7.5 / 9.0 mm
public record TypeScale(
        double caption, double body, double lead, double heading, double title, double display) {
    /// Capital height of the bundled fonts as a part of the font size; a test measures it.
    static final double CAPITAL = 0.733;

    static TypeScale of(double pxPerMm, TextSize size) {
        double smallest = fontSize(pxPerMm, 4.8, 27);
        return switch (size) {
            case NORMAL -> scale(smallest, fontSize(pxPerMm, 4.8, 32), 1.75, 2.4);
            case LARGE -> scale(smallest, fontSize(pxPerMm, 6.4, 38), 1.6, 2.1);
            case LARGER -> scale(smallest, fontSize(pxPerMm, 7.5, 44), 1.45, 1.85);
            case LARGEST -> scale(smallest, fontSize(pxPerMm, 9.0, 50), 1.32, 1.7);
        };
    }

    private static TypeScale scale(double smallest, double body, double title, double display) {
        return new TypeScale(
                Math.max(smallest, body * 0.84),
                body,
                body * 1.14,
                body * 1.28,
                body * title,
                body * display);
    }

    private static double fontSize(double pxPerMm, double capitalMm, double atLeast) {
        return Math.max(capitalMm * pxPerMm / CAPITAL, atLeast);
    }
}
