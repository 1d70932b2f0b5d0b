package mo.balcao.ui.design;

import mo.balcao.core.screen.Comfort.TextSize;

/// Every length of the design, in pixels of the 1080 × 1920 glass, computed from how large the glass really is.
///
/// @param touch smallest side of anything that can be touched: 15 mm
/// @param primary height of a screen's main button: 20 mm
/// @param gap smallest distance between two things that can be touched: 3 mm
/// @param margin free space left and right of everything
/// @param lowBandTop where the band begins that a seated person reaches: the lower half of the glass
public record Tokens(
        double pxPerMm,
        double touch,
        double primary,
        double gap,
        double margin,
        double space,
        double radius,
        double line,
        double lowBandTop,
        TypeScale type) {
    public static final double TOUCH_MM = 15;
    public static final double PRIMARY_MM = 20;
    public static final double GAP_MM = 3;

    public static Tokens of(double pxPerMm, TextSize size) {
        return new Tokens(
                pxPerMm,
                Math.ceil(Math.max(TOUCH_MM * pxPerMm, 64)),
                Math.ceil(Math.max(PRIMARY_MM * pxPerMm, 96)),
                Math.ceil(Math.max(GAP_MM * pxPerMm, 16)),
                52,
                8,
                14,
                3,
                960,
                TypeScale.of(pxPerMm, size));
    }
}
