package mo.balcao.core.screen;

import mo.balcao.core.text.Language;

/// How this resident wants the screen; goes back to the terminal's defaults at the end of every session.
public record Comfort(Language language, TextSize textSize, Contrast contrast, Reach reach) {
    /// Capital heights on the glass: 4.8, 6.4, 7.5 and 9.0 mm for body text.
    public enum TextSize {
        NORMAL,
        LARGE,
        LARGER,
        LARGEST
    }

    public enum Contrast {
        STANDARD,
        HIGH
    }

    /// `LOW` puts every live control into the band that a seated person reaches.
    public enum Reach {
        STANDARD,
        LOW
    }

    public static Comfort defaults(Language language) {
        return new Comfort(language, TextSize.NORMAL, Contrast.STANDARD, Reach.STANDARD);
    }
}
