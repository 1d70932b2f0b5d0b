package mo.balcao.ui.view;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mo.balcao.core.text.Message;

/// Our own keys: digits, or Latin letters with the accents of Portuguese. Each touch hands over the whole new text.
final class Keyboard {
    private static final String[] DIGITS = {"123", "456", "789", "0"};
    private static final String[] LETTERS = {
        "1234567890", "qwertyuiop", "asdfghjklç", "zxcvbnm,.-", "áàâãéêíóôõúº"
    };

    private final Page page;
    private final boolean digits;

    Keyboard(Page page, boolean digits) {
        this.page = page;
        this.digits = digits;
    }

    Node typing(String text, Consumer<String> type) {
        VBox keys = new VBox(10);
        keys.setAlignment(Pos.CENTER);
        for (String row : digits ? DIGITS : LETTERS) {
            FlowPane line = new FlowPane(10, 10);
            line.setAlignment(Pos.CENTER);
            row.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(key ->
                            line.getChildren()
                                    .add(key(key, key, 1, () -> type.accept(text + key))));
            keys.getChildren().add(line);
        }
        HBox last = new HBox(10);
        last.setAlignment(Pos.CENTER);
        if (!digits) {
            last.getChildren()
                    .add(
                            key(
                                    "space",
                                    page.say(Message.KEYBOARD_SPACE),
                                    4,
                                    () -> type.accept(text + " ")));
        }
        last.getChildren()
                .addAll(
                        key(
                                "delete",
                                page.say(Message.KEYBOARD_DELETE),
                                3,
                                () -> type.accept(shortened(text))),
                        key("clear", page.say(Message.KEYBOARD_CLEAR), 3, () -> type.accept("")));
        keys.getChildren().add(last);
        return keys;
    }

    private Button key(String id, String face, int width, Runnable press) {
        Button key = new Button(face);
        key.setId("key-" + id);
        key.setAccessibleText(face);
        key.setFocusTraversable(false);
        double size = digits ? page.sizes().target() : 74;
        key.setMinSize(size * width + 10 * (width - 1), size);
        key.setPrefSize(size * width + 10 * (width - 1), size);
        key.getStyleClass().add("key");
        key.setOnAction(_ -> press.run());
        return key;
    }

    private static String shortened(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }
}
