package mo.balcao.core.session;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import mo.balcao.core.text.Localized;

/// Texts put together, language by language.
final class Phrases {
    private Phrases() {}

    /// The same characters in every language: a name, a number.
    static Localized same(String text) {
        return new Localized(text, text, text, text);
    }

    static Localized join(String between, Localized... texts) {
        return each(Arrays.asList(texts), between, between);
    }

    /// A list as each language writes it.
    static Localized list(List<Localized> texts) {
        return each(texts, "、", ", ");
    }

    private static Localized each(List<Localized> texts, String chinese, String latin) {
        return new Localized(
                joined(texts, Localized::zhHant, chinese),
                joined(texts, Localized::zhHans, chinese),
                joined(texts, Localized::pt, latin),
                joined(texts, Localized::en, latin));
    }

    private static String joined(
            List<Localized> texts, Function<Localized, String> language, String between) {
        return texts.stream().map(language).collect(Collectors.joining(between));
    }
}
