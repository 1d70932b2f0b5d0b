package mo.balcao.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Screen.Field;
import mo.balcao.core.screen.Screen.Input.Option;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.parts.Press;

/// A question with one answer out of a few, each a large row.
final class ChoiceRow implements FieldRow {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final Map<String, Press> presses = new LinkedHashMap<>();
    private final VBox node;
    private Field shown;

    ChoiceRow(Kit kit, FormModel model, Field field, List<Option> options) {
        shown = field;
        node = new VBox(kit.tokens().gap());
        node.getChildren().add(kit.words(TextStyle.HEADING, field.label()));
        for (var option : options) {
            var press = row(kit, option, () -> model.choose(field.id(), option.id()));
            presses.put(option.id(), press);
            node.getChildren().add(press);
        }
        show(field);
    }

    private static Press row(Kit kit, Option option, Runnable action) {
        double side = kit.tokens().touch() * 0.7;
        var mark = new Region();
        mark.getStyleClass().add("radio-mark");
        mark.setMaxSize(side * 0.56, side * 0.56);
        var ring = new StackPane(mark);
        ring.getStyleClass().add("radio");
        ring.setMinSize(side, side);
        ring.setMaxSize(side, side);
        var label = kit.words(TextStyle.HEADING, option.label());
        HBox.setHgrow(label, Priority.ALWAYS);
        var line = new HBox(kit.space(3.5), ring, label);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(kit.space(2), kit.space(3), kit.space(2), kit.space(3)));
        var press =
                new Press("option-" + option.id(), kit.wording().of(option.label()), line, action)
                        .styled("row")
                        .sized(kit.tokens().touch(), kit.tokens().primary() * 1.1);
        press.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        return press;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Field field) {
        shown = field;
        presses.forEach((id, press) -> press.setChosen(id.equals(field.value())));
        if (!field.value().isEmpty()) {
            presses.values().forEach(p -> p.pseudoClassStateChanged(MISSING, false));
        }
    }

    @Override
    public void remind() {
        boolean missing = shown.required() && shown.value().isBlank();
        presses.values().forEach(p -> p.pseudoClassStateChanged(MISSING, missing));
    }
}
