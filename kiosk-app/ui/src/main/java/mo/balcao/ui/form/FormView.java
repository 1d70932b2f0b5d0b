package mo.balcao.ui.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.screen.Screen.Field;
import mo.balcao.core.screen.Screen.Input;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.Icon;
import mo.balcao.ui.frame.Page;
import mo.balcao.ui.frame.Page.Placement;
import mo.balcao.ui.frame.View;
import mo.balcao.ui.parts.Buttons;
import mo.balcao.ui.parts.Kit;
import mo.balcao.ui.parts.Press;

/// The fields of a form as large rows. Touching one opens it alone, above the keyboard: one thing at a time, and it fits at
/// every text size.
public final class FormView implements View {
    private final Kit kit;
    private final FormModel model;
    private final Map<String, FieldRow> rows = new HashMap<>();
    private final Press next;
    private final Page list;
    private final ReadOnlyObjectWrapper<Page> page;
    private Optional<FieldEditor> editor = Optional.empty();
    private Optional<String> open = Optional.empty();

    public FormView(Kit kit, FormModel model) {
        this.kit = kit;
        this.model = model;
        next = Buttons.primary(kit, "continue", Message.BUTTON_CONTINUE, Icon.FORWARD, this::goOn);
        list = list();
        page = new ReadOnlyObjectWrapper<>(list);
        model.onChange(this::refresh);
        refresh();
    }

    private Page list() {
        var form = model.form();
        var content = new VBox(kit.tokens().gap() * 1.6);
        for (Field field : form.fields()) {
            var row = FieldRow.of(kit, model, field);
            rows.put(field.id(), row);
            content.getChildren().add(row.node());
        }
        return Page.touchable(kit.wording().of(title(form)), content, Placement.TOP)
                .under(form.heading())
                .with(
                        next,
                        Buttons.secondary(
                                kit,
                                "leave",
                                Message.BUTTON_LEAVE,
                                Icon.CLOSE,
                                () -> kit.act(new Act.Leave())),
                        Buttons.secondary(
                                kit,
                                "back",
                                Message.BUTTON_BACK,
                                Icon.BACK,
                                () -> kit.act(new Act.Back())));
    }

    private static Message title(Screen.Form form) {
        return form.fields().stream().allMatch(f -> f.input() instanceof Input.Choice)
                ? Message.CHOOSE_TITLE
                : Message.FORM_TITLE;
    }

    private void goOn() {
        if (model.form().mayContinue()) {
            kit.act(new Act.Continue());
        } else {
            rows.values().forEach(FieldRow::remind);
        }
    }

    private void refresh() {
        next.setResting(!model.form().mayContinue());
        for (Field field : model.form().fields()) {
            var row = rows.get(field.id());
            if (row != null) {
                row.show(field);
            }
        }
        var editing = model.editing().map(Field::id);
        if (!editing.equals(open)) {
            open = editing;
            editor.ifPresent(FieldEditor::stop);
            editor = model.editing().map(field -> new FieldEditor(kit, model, field));
            page.set(editor.map(FieldEditor::page).orElse(list));
        }
        editor.ifPresent(FieldEditor::refresh);
    }

    @Override
    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    @Override
    public boolean show(Screen screen) {
        return screen instanceof Screen.Form form && model.take(form);
    }

    @Override
    public void close() {
        model.onChange(() -> {});
        editor.ifPresent(FieldEditor::stop);
    }
}
