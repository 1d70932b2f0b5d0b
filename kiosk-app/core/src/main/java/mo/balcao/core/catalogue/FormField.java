package mo.balcao.core.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mo.balcao.core.text.Localized;

/// One question of a form.
///
/// @param prefill attribute whose value is offered; what the government holds is not asked for again
/// @param problem said beside the field when the value does not do
public record FormField(
        String id,
        Localized label,
        Input input,
        boolean required,
        Optional<String> prefill,
        Localized problem) {

    /// Whether `value` will do; an empty value does where nothing is required.
    public boolean accepts(String value) {
        if (value.isBlank()) {
            return !required;
        }
        return switch (input) {
            case Input.Text(int max, Optional<Pattern> pattern) -> fits(value, max, pattern);
            case Input.Digits(int max, Optional<Pattern> pattern) ->
                    value.chars().allMatch(c -> c >= '0' && c <= '9') && fits(value, max, pattern);
            case Input.Choice(List<Option> options) ->
                    options.stream().anyMatch(o -> o.id().equals(value));
        };
    }

    private static boolean fits(String value, int max, Optional<Pattern> pattern) {
        return value.length() <= max && pattern.map(p -> p.matcher(value).matches()).orElse(true);
    }

    public sealed interface Input {
        record Text(int maxLength, Optional<Pattern> pattern) implements Input {}

        record Digits(int maxLength, Optional<Pattern> pattern) implements Input {}

        record Choice(List<Option> options) implements Input {}
    }

    public record Option(String id, Localized label) {}
}
