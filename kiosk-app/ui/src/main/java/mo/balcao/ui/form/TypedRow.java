package mo.balcao.ui.form;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Screen.Field;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.Icon;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.parts.Glyph;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.parts.Press;
import mo.balcao.ui.parts.Words;

/// A field that is typed: label, what is in it, and a pencil. Touching it opens the keyboard.
final class TypedRow implements FieldRow {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final Kit kit;
    private final VBox value = new VBox();
    private final Words problem;
    private final Press press;
    private final VBox node;
    private Field shown;

    TypedRow(Kit kit, FormModel model, Field field) {
        this.kit = kit;
        shown = field;
        problem = kit.words(TextStyle.BODY, "").coloured("on-stop");
        var label = kit.words(TextStyle.STRONG, field.label());
        value.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(value, Priority.ALWAYS);
        var pencil = new Glyph(Icon.PENCIL, kit.tokens().touch() * 0.5).coloured("brand");
        var line = new HBox(kit.space(2), value, pencil);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(kit.space(2), kit.space(3), kit.space(2), kit.space(3)));
        press =
                new Press("field-" + field.id(), "", line, () -> model.open(field.id()))
                        .styled("field")
                        .sized(kit.tokens().touch(), kit.tokens().primary());
        press.setAccessibleRole(AccessibleRole.TEXT_FIELD);
        node = new VBox(kit.space(1), label, press);
        show(field);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Field field) {
        shown = field;
        var words = kit.wording();
        boolean empty = field.value().isEmpty();
        value.getChildren()
                .setAll(
                        empty
                                ? kit.words(TextStyle.BODY, Message.FORM_TOUCH).coloured("muted")
                                : kit.words(TextStyle.HEADING, field.value()));
        press.setAccessibleText(words.spoken(words.of(field.label()), field.value()));
        press.pseudoClassStateChanged(MISSING, field.problem().isPresent());
        field.problem()
                .ifPresentOrElse(
                        why -> say(words.of(why)), () -> node.getChildren().remove(problem));
    }

    @Override
    public void remind() {
        if (shown.required() && shown.value().isBlank()) {
            press.pseudoClassStateChanged(MISSING, true);
            say(kit.wording().of(Message.FORM_REQUIRED));
        }
    }

    private void say(String why) {
        problem.setWords(why);
        if (!node.getChildren().contains(problem)) {
            node.getChildren().add(problem);
        }
    }
}
