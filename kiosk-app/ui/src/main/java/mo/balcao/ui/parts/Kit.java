package mo.balcao.ui.parts;

import java.util.function.Consumer;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Comfort.TextSize;
import mo.balcao.core.text.Language;
import mo.balcao.core.text.Localized;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.design.Theme;
import mo.balcao.ui.design.Tokens;

/// What every view is given: the look, the words, and where to say what the resident did.
public record Kit(Theme theme, Wording wording, Consumer<Act> acts) {
    public Tokens tokens() {
        return theme.tokens();
    }

    public double space(double steps) {
        return tokens().space() * steps;
    }

    public void act(Act act) {
        acts.accept(act);
    }

    /// The same look with the smallest text: for what must stand on every screen and name itself by a symbol.
    public Kit small() {
        var comfort = theme.comfort();
        var smallest =
                new Comfort(
                        comfort.language(), TextSize.NORMAL, comfort.contrast(), comfort.reach());
        return new Kit(Theme.of(smallest, tokens().pxPerMm(), theme.typefaces()), wording, acts);
    }

    public Words words(TextStyle style, String text) {
        return new Words(text, theme.font(style, text), wording.language().locale());
    }

    public Words words(TextStyle style, Message message) {
        return words(style, wording.of(message));
    }

    public Words words(TextStyle style, Localized text) {
        return words(style, wording.of(text));
    }

    /// A text in a language of its own, such as a language's name.
    public Words words(TextStyle style, Language language, String text) {
        var font =
                theme.typefaces().font(language, style.bold(), text, style.size(tokens().type()));
        return new Words(text, font, language.locale());
    }
}
