package mo.balcao.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.form.Keys.Layer;
import mo.balcao.ui.parts.Glyph;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.parts.Press;

/// Our own keyboard. It types into the form's model and never into a JavaFX text field.
final class Keyboard extends Region {
    private static final double PAD_WIDTH = 0.72;

    private final Kit kit;
    private final FormModel model;
    private final List<List<Key>> rows = new ArrayList<>();
    private final List<List<Node>> nodes = new ArrayList<>();
    private final double gap;
    private final double keyHeight;
    private Layer layer;
    private boolean capitals;

    Keyboard(Kit kit, FormModel model, boolean digitsOnly) {
        this.kit = kit;
        this.model = model;
        gap = kit.tokens().gap();
        keyHeight = Math.max(kit.tokens().touch(), 84);
        layer = digitsOnly ? Layer.PAD : Layer.LETTERS;
        capitals = !digitsOnly && model.text().isEmpty();
        getStyleClass().add("keyboard");
        turn(layer);
    }

    private void turn(Layer to) {
        layer = to;
        rows.clear();
        nodes.clear();
        for (var row : Keys.rows(layer, model.hasNext())) {
            rows.add(row);
            nodes.add(row.stream().map(this::node).toList());
        }
        getChildren().setAll(nodes.stream().flatMap(List::stream).toList());
        requestLayout();
    }

    private Node node(Key key) {
        return switch (key) {
            case Key.Letter(String character, var _) -> letter(character);
            case Key.Space _ -> named("key-space", Message.KEYBOARD_SPACE, () -> type(" "));
            case Key.Clear _ -> named("key-clear", Message.KEYBOARD_CLEAR, model::clear);
            case Key.Turn(Layer to, Message name, var _) -> named(id(to), name, () -> turn(to));
            case Key.Delete _ -> drawn(key, "key-delete", Message.KEYBOARD_DELETE, model::delete);
            case Key.Shift _ -> shift(key);
            case Key.Next _ -> end(key, "key-next", Message.KEYBOARD_NEXT, model::next, false);
            case Key.Done _ -> end(key, "key-done", Message.KEYBOARD_DONE, model::close, true);
            case Key.Empty _ -> new Region();
        };
    }

    private Press letter(String character) {
        String typed = capitals ? character.toUpperCase(Locale.ROOT) : character;
        return new Press(
                        "key-" + character,
                        typed,
                        kit.small().words(TextStyle.HEADING, typed).centred(),
                        () -> type(typed))
                .styled("key");
    }

    private void type(String typed) {
        model.type(typed);
        boolean start = typed.equals(" ") && layer == Layer.LETTERS;
        if (capitals != start) {
            capitals = start;
            turn(layer);
        }
    }

    private Press shift(Key key) {
        var press =
                drawn(
                        key,
                        "key-shift",
                        Message.KEYBOARD_SHIFT,
                        () -> {
                            capitals = !capitals;
                            turn(layer);
                        });
        press.setChosen(capitals);
        return press;
    }

    private Press named(String id, Message name, Runnable action) {
        var words = kit.small().words(TextStyle.CAPTION_STRONG, name).centred();
        return new Press(id, kit.wording().of(name), words, action).styled("key", "key-other");
    }

    private Press drawn(Key key, String id, Message name, Runnable action) {
        var glyph = new Glyph(Key.icon(key), kit.tokens().touch() * 0.56);
        return new Press(id, kit.wording().of(name), glyph, action).styled("key", "key-other");
    }

    private Press end(Key key, String id, Message name, Runnable action, boolean main) {
        var line =
                new HBox(
                        kit.space(2),
                        kit.small().words(TextStyle.HEADING, name).centred(),
                        new Glyph(Key.icon(key), kit.tokens().touch() * 0.5));
        line.setAlignment(Pos.CENTER);
        return new Press(id, kit.wording().of(name), line, action)
                .styled("key", main ? "primary" : "secondary");
    }

    private static String id(Layer layer) {
        return "key-"
                + switch (layer) {
                    case LETTERS -> "letters";
                    case ACCENTS -> "accents";
                    case SIGNS, PAD -> "digits";
                };
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows.size() * (keyHeight + gap) - gap;
    }

    @Override
    protected void layoutChildren() {
        boolean pad = layer == Layer.PAD;
        double whole = pad ? Math.floor(getWidth() * PAD_WIDTH) : getWidth();
        double left = Math.floor((getWidth() - whole) / 2);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            double shares = row.stream().mapToDouble(Key::width).sum();
            double units = pad ? 3 : 10;
            double unit = (whole - gap * (units - 1)) / units;
            double x = left;
            for (int j = 0; j < row.size(); j++) {
                double share = row.get(j).width() * units / shares;
                double wide = unit * share + gap * (share - 1);
                nodes.get(i)
                        .get(j)
                        .resizeRelocate(
                                Math.rint(x),
                                i * (keyHeight + gap),
                                Math.floor(Math.max(0, wide)),
                                keyHeight);
                x += wide + gap;
            }
        }
    }
}
