package mo.balcao.ui.look;

import mo.balcao.core.screen.Comfort.Contrast;

/// The colours of one contrast setting, as `#rrggbb`. Text on its ground is at least 10:1, in high contrast 15:1; a test
/// computes it.
public record Palette(
        String ground,
        String card,
        String ink,
        String quiet,
        String line,
        String brand,
        String onBrand,
        String accent,
        String warning) {
    private static final Palette STANDARD =
            new Palette(
                    "#FAF6EC", "#FFFFFF", "#14211C", "#2B3832", "#CFC7B2", "#07402F", "#FFFFFF",
                    "#B8892B", "#7A1414");
    private static final Palette HIGH =
            new Palette(
                    "#000000", "#000000", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFE94A", "#000000",
                    "#FFE94A", "#FFE94A");

    public static Palette of(Contrast contrast) {
        return switch (contrast) {
            case STANDARD -> STANDARD;
            case HIGH -> HIGH;
        };
    }
}
