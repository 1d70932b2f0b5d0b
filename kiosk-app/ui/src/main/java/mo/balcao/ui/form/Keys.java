package mo.balcao.ui.form;

import java.util.ArrayList;
import java.util.List;
import mo.balcao.core.text.Message;
import mo.balcao.ui.form.Key.Clear;
import mo.balcao.ui.form.Key.Delete;
import mo.balcao.ui.form.Key.Done;
import mo.balcao.ui.form.Key.Empty;
import mo.balcao.ui.form.Key.Letter;
import mo.balcao.ui.form.Key.Next;
import mo.balcao.ui.form.Key.Shift;
import mo.balcao.ui.form.Key.Space;
import mo.balcao.ui.form.Key.Turn;

/// Which keys lie where.
final class Keys {
    enum Layer {
        LETTERS,
        ACCENTS,
        SIGNS,
        /// Digits only, as on a telephone.
        PAD
    }

    private Keys() {}

    /// @param next whether there is another field to go to
    static List<List<Key>> rows(Layer layer, boolean next) {
        return switch (layer) {
            case LETTERS ->
                    List.of(
                            letters("qwertyuiop"),
                            indented("asdfghjkl"),
                            shifted("zxcvbnm"),
                            List.of(
                                    new Turn(Layer.SIGNS, Message.KEYBOARD_DIGITS, 1.5),
                                    new Turn(Layer.ACCENTS, Message.KEYBOARD_ACCENTS, 1.5),
                                    new Letter(",", 1),
                                    new Space(3.5),
                                    new Letter(".", 1),
                                    new Clear(1.5)),
                            ends(next));
            case ACCENTS ->
                    List.of(
                            letters("áàâãéêíóôõ"),
                            padded("úüçñèìòù"),
                            shifted("ºª’-"),
                            turned(new Turn(Layer.SIGNS, Message.KEYBOARD_DIGITS, 2)),
                            ends(next));
            case SIGNS ->
                    List.of(
                            letters("1234567890"),
                            letters("-/.,:;()&@"),
                            padded("ºª’+#_%*"),
                            turned(new Turn(Layer.ACCENTS, Message.KEYBOARD_ACCENTS, 2)),
                            ends(next));
            case PAD ->
                    List.of(
                            letters("123"),
                            letters("456"),
                            letters("789"),
                            List.of(new Clear(1), new Letter("0", 1), new Delete(1)),
                            padEnds(next));
        };
    }

    private static List<Key> letters(String characters) {
        return new ArrayList<>(
                characters
                        .codePoints()
                        .mapToObj(c -> (Key) new Letter(Character.toString(c), 1))
                        .toList());
    }

    private static List<Key> indented(String characters) {
        var row = letters(characters);
        row.addFirst(new Empty(0.5));
        row.addLast(new Empty(0.5));
        return row;
    }

    private static List<Key> padded(String characters) {
        var row = letters(characters);
        double half = (10 - row.size()) / 2.0;
        row.addFirst(new Empty(half));
        row.addLast(new Empty(half));
        return row;
    }

    private static List<Key> shifted(String characters) {
        var row = letters(characters);
        double half = (10 - row.size()) / 2.0;
        row.addFirst(new Shift(half));
        row.addLast(new Delete(half));
        return row;
    }

    private static List<Key> turned(Turn other) {
        return List.of(
                new Turn(Layer.LETTERS, Message.KEYBOARD_LETTERS, 2),
                other,
                new Space(4),
                new Delete(2));
    }

    private static List<Key> ends(boolean next) {
        return next ? List.of(new Next(5), new Done(5)) : List.of(new Done(10));
    }

    private static List<Key> padEnds(boolean next) {
        return next ? List.of(new Next(1.5), new Done(1.5)) : List.of(new Done(3));
    }
}
