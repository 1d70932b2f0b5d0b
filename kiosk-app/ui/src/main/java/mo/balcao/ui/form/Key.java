package mo.balcao.ui.form;

import mo.balcao.core.text.Message;
import mo.balcao.ui.design.Icon;

/// A key of the keyboard.
sealed interface Key {
    /// Widths are shares of a row.
    double width();

    /// Types its character.
    record Letter(String character, double width) implements Key {}

    record Space(double width) implements Key {}

    record Delete(double width) implements Key {}

    record Clear(double width) implements Key {}

    /// Capitals for the next letter.
    record Shift(double width) implements Key {}

    /// Shows other keys.
    record Turn(Keys.Layer layer, Message name, double width) implements Key {}

    /// Nothing, to keep keys apart.
    record Empty(double width) implements Key {}

    record Next(double width) implements Key {}

    record Done(double width) implements Key {}

    static Icon icon(Key key) {
        return switch (key) {
            case Delete _ -> Icon.ERASE;
            case Shift _ -> Icon.SHIFT;
            case Next _ -> Icon.FORWARD;
            case Done _ -> Icon.CHECK;
            case Letter _, Space _, Clear _, Turn _, Empty _ -> Icon.PENCIL;
        };
    }
}
