package mo.balcao.ui.design;

import javafx.scene.text.Font;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Comfort.Reach;

/// The look one resident has chosen.
public record Theme(Comfort comfort, Tokens tokens, Palette palette, Typefaces typefaces) {
    public static Theme of(Comfort comfort, double pxPerMm, Typefaces typefaces) {
        return new Theme(
                comfort,
                Tokens.of(pxPerMm, comfort.textSize()),
                Palette.of(comfort.contrast()),
                typefaces);
    }

    public String styleSheet() {
        return StyleSheet.address(tokens, palette);
    }

    public boolean low() {
        return comfort.reach() == Reach.LOW;
    }

    public Font font(TextStyle style, String text) {
        return typefaces.font(comfort.language(), style.bold(), text, style.size(tokens.type()));
    }
}
