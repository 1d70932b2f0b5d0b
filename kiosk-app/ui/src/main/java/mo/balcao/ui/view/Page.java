package mo.balcao.ui.view;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Counter;
import mo.balcao.core.text.Language;
import mo.balcao.core.text.Localized;
import mo.balcao.core.text.Message;
import mo.balcao.core.text.Texts;
import mo.balcao.ui.look.Sizes;

/// What every view needs to draw itself: the words in the present language, the sizes, and where acts go.
public record Page(Counter counter, Texts texts, Comfort comfort, Sizes sizes) {
    public Language language() {
        return comfort.language();
    }

    public String say(Localized text) {
        return text.in(language());
    }

    public String say(Message message, Object... arguments) {
        return say(arguments.length == 0 ? texts.of(message) : texts.of(message, arguments));
    }

    public Label title(String text) {
        return label(text, "title");
    }

    public Label label(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    public Button button(String id, String text, Act act, String... styles) {
        Button button = new Button(text);
        button.setId(id);
        button.setAccessibleText(text);
        button.setMinHeight(sizes.target());
        button.setMinWidth(sizes.target());
        button.setFocusTraversable(false);
        button.getStyleClass().addAll(styles);
        button.setOnAction(_ -> counter.act(act));
        return button;
    }

    public Button primary(String id, Message message, Act act) {
        Button button = button(id, say(message), act, "primary");
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    /// A column with this room's usual air.
    public VBox column(Node... nodes) {
        VBox column = new VBox(sizes.gap() * 1.4, nodes);
        column.setFillWidth(true);
        return column;
    }

    public VBox card(Node... nodes) {
        VBox card = new VBox(sizes.gap() * 0.7, nodes);
        card.getStyleClass().add("card");
        return card;
    }

    /// Icon left, text right.
    public HBox row(Node icon, Node text) {
        HBox row = new HBox(sizes.gap() * 1.3, icon, text);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        return row;
    }

    /// What else a person can do: every dead end has it.
    public VBox instead(List<Localized> ways) {
        VBox box = column(label(say(Message.CHROME_INSTEAD), "strong"));
        ways.forEach(way -> box.getChildren().add(label(say(way), "notice")));
        return box;
    }
}
