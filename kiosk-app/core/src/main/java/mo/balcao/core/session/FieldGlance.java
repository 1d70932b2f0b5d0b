package mo.balcao.core.session;

import java.util.List;
import java.util.Optional;
import mo.balcao.core.catalogue.FormField;
import mo.balcao.core.flow.Case;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.text.Localized;

/// Form fields with their values, and why a value does not do.
final class FieldGlance {
    List<Screen.Field> of(List<FormField> fields, Case of) {
        return fields.stream().map(field -> field(field, of)).toList();
    }

    private static Screen.Field field(FormField field, Case of) {
        String value = of.value(field);
        return new Screen.Field(
                field.id(),
                field.label(),
                input(field.input()),
                value,
                field.required(),
                problem(field, value, of));
    }

    /// Nobody is scolded for a field that is still being typed or was never touched.
    private static Optional<Localized> problem(FormField field, String value, Case of) {
        boolean editing = of.editing().map(field.id()::equals).orElse(false);
        return value.isBlank() || editing || field.accepts(value)
                ? Optional.empty()
                : Optional.of(field.problem());
    }

    private static Screen.Input input(FormField.Input input) {
        return switch (input) {
            case FormField.Input.Text(int max, var _) -> new Screen.Input.Text(max);
            case FormField.Input.Digits(int max, var _) -> new Screen.Input.Digits(max);
            case FormField.Input.Choice(var options) ->
                    new Screen.Input.Choice(
                            options.stream()
                                    .map(o -> new Screen.Input.Option(o.id(), o.label()))
                                    .toList());
        };
    }
}
