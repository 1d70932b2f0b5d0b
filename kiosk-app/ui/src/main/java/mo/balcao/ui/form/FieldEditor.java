package mo.balcao.ui.form;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Screen.Field;
import mo.balcao.core.screen.Screen.Input;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.frame.Page;
import mo.balcao.ui.frame.Page.Placement;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.parts.Words;

/// One field alone: its name, what is typed so far, how much there is room for, and the keyboard.
final class FieldEditor {
    private final FormModel model;
    private final TypedText text;
    private final Words count;
    private final Page page;

    FieldEditor(Kit kit, FormModel model, Field field) {
        this.model = model;
        text = new TypedText(kit);
        count = kit.words(TextStyle.CAPTION, "").coloured("muted");
        var box = new StackPane(text);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPadding(new Insets(kit.space(2.5), kit.space(3), kit.space(2.5), kit.space(3)));
        box.getStyleClass().addAll("field", "field-open");
        box.setMinHeight(kit.tokens().primary() * 1.2);
        var label = kit.words(TextStyle.TITLE, field.label()).coloured("title");
        var content = new VBox(kit.space(1.5), label, box, count);
        boolean digits = field.input() instanceof Input.Digits;
        page =
                Page.of("", content, Placement.BOTTOM)
                        .under(model.form().heading())
                        .typing(new Keyboard(kit, model, digits));
        refresh();
    }

    Page page() {
        return page;
    }

    void refresh() {
        text.show(model.text());
        count.setWords(model.text().length() + " / " + model.room());
    }

    void stop() {
        text.stop();
    }
}
