package mo.balcao.ui.form;

import javafx.scene.Node;
import mo.balcao.core.screen.Screen.Field;
import mo.balcao.core.screen.Screen.Input;
import mo.balcao.ui.parts.Kit;

/// A field on the form's page.
sealed interface FieldRow permits TypedRow, ChoiceRow {
    Node node();

    void show(Field field);

    /// Draws attention where the field still keeps the resident from going on.
    void remind();

    static FieldRow of(Kit kit, FormModel model, Field field) {
        return switch (field.input()) {
            case Input.Text _, Input.Digits _ -> new TypedRow(kit, model, field);
            case Input.Choice(var options) -> new ChoiceRow(kit, model, field, options);
        };
    }
}
