package mo.balcao.ui.look;

import mo.balcao.core.screen.Comfort.TextSize;
import mo.balcao.ui.DisplayGeometry;

/// Sizes in design pixels, none smaller on the glass than a person needs: body capitals of 4.8 to 9 mm, targets of
/// 15 mm, gaps of 3 mm.
public record Sizes(double body, double target, double gap) {
    private static final double COMFORTABLE_BODY = 30;
    private static final double COMFORTABLE_TARGET = 104;

    /// Height of a capital as a part of the font size, for the faces we use.
    private static final double CAPITAL = 0.73;

    public static Sizes of(TextSize size, DisplayGeometry geometry) {
        double capitalMm =
                switch (size) {
                    case NORMAL -> 4.8;
                    case LARGE -> 6.4;
                    case LARGER -> 7.5;
                    case LARGEST -> 9.0;
                };
        double grown =
                switch (size) {
                    case NORMAL -> 1;
                    case LARGE -> 1.15;
                    case LARGER -> 1.3;
                    case LARGEST -> 1.5;
                };
        return new Sizes(
                Math.max(COMFORTABLE_BODY * grown, geometry.px(capitalMm) / CAPITAL),
                Math.max(COMFORTABLE_TARGET, geometry.px(15)),
                Math.max(24, geometry.px(3)));
    }

    public double title() {
        return body * 1.65;
    }

    public double huge() {
        return body * 2.3;
    }
}
