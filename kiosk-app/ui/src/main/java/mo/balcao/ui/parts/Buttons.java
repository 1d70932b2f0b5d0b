package mo.balcao.ui.parts;

import javafx.geometry.Insets;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.Icon;
import mo.balcao.ui.design.TextStyle;

/// The buttons below a page.
public final class Buttons {
    private Buttons() {}

    /// The one thing this screen is for.
    public static Press primary(Kit kit, String id, Message name, Icon icon, Runnable action) {
        var words = kit.words(TextStyle.HEADING, name).centred();
        var press = labelled(kit, id, name, words, icon, true, action).styled("primary");
        press.setMinHeight(kit.tokens().primary());
        return press;
    }

    public static Press secondary(Kit kit, String id, Message name, Icon icon, Runnable action) {
        var words = kit.words(TextStyle.STRONG, name).centred();
        var press = labelled(kit, id, name, words, icon, false, action).styled("secondary");
        press.setMinHeight(Math.max(kit.tokens().touch(), kit.tokens().primary() * 0.86));
        return press;
    }

    private static Press labelled(
            Kit kit,
            String id,
            Message name,
            Words words,
            Icon icon,
            boolean iconLast,
            Runnable action) {
        var glyph = new Glyph(icon, kit.tokens().type().heading() * 1.05);
        var line = new Labelled(glyph, words, kit.space(2), iconLast);
        var press = new Press(id, kit.wording().of(name), line, action);
        press.setMinWidth(kit.tokens().touch());
        press.setPadding(new Insets(kit.space(1.5), kit.space(3), kit.space(1.5), kit.space(3)));
        return press;
    }
}
