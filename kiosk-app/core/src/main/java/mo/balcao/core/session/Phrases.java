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
        var all = Arrays.asList(texts);
        return new Localized(
                joined(all, Localized::zhHant, between),
                joined(all, Localized::zhHans, between),
                joined(all, Localized::pt, between),
                joined(all, Localized::en, between));
    }

    private static String joined(
            List<Localized> texts, Function<Localized, String> language, String between) {
        return texts.stream().map(language).collect(Collectors.joining(between));
    }
}
