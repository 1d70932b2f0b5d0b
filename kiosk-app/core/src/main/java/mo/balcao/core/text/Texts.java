package mo.balcao.core.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/// All texts of the program, from four UTF-8 property files in this package. Immutable after [#load].
public final class Texts {
    private final Map<Message, Localized> messages = new EnumMap<>(Message.class);
    private final Map<ProblemCode, ProblemText> problems = new EnumMap<>(ProblemCode.class);

    private Texts(Map<Language, Properties> files) {
        for (var message : Message.values()) {
            messages.put(message, localized(files, message.key()));
        }
        for (var code : ProblemCode.values()) {
            String key = "problem." + code.name();
            problems.put(
                    code,
                    new ProblemText(
                            localized(files, key + ".title"),
                            localized(files, key + ".explanation"),
                            localized(files, key + ".next")));
        }
    }

    /// Fails with `IllegalStateException` naming the key that a language lacks.
    public static Texts load() {
        return new Texts(files());
    }

    static Map<Language, Properties> files() {
        var files = new EnumMap<Language, Properties>(Language.class);
        for (var language : Language.values()) {
            files.put(language, file("texts_" + language.tag() + ".properties"));
        }
        return files;
    }

    public Localized of(Message message) {
        var text = messages.get(message);
        if (text == null) {
            throw new IllegalStateException("no text for " + message);
        }
        return text;
    }

    /// The message with `{0}`, `{1}` … replaced; a [Localized] argument by its own text in each language.
    public Localized of(Message message, Object... arguments) {
        var text = of(message);
        return new Localized(
                filled(text, Language.ZH_HANT, arguments),
                filled(text, Language.ZH_HANS, arguments),
                filled(text, Language.PT, arguments),
                filled(text, Language.EN, arguments));
    }

    public ProblemText problem(ProblemCode code) {
        var text = problems.get(code);
        if (text == null) {
            throw new IllegalStateException("no text for " + code);
        }
        return text;
    }

    /// As [#problem(ProblemCode)]; a code that nobody foresaw gets the text of [ProblemCode#INTERNAL].
    public ProblemText problem(String code) {
        return problem(ProblemCode.ofCode(code).orElse(ProblemCode.INTERNAL));
    }

    /// Texts one after the other, as each language lists things.
    public Localized list(Iterable<Localized> texts) {
        return new Localized(
                joined(texts, Language.ZH_HANT),
                joined(texts, Language.ZH_HANS),
                joined(texts, Language.PT),
                joined(texts, Language.EN));
    }

    /// Every text there is, for tests of fonts and screens.
    public Stream<Localized> all() {
        return Stream.concat(
                messages.values().stream(),
                problems.values().stream()
                        .flatMap(p -> Stream.of(p.title(), p.explanation(), p.next())));
    }

    private String joined(Iterable<Localized> texts, Language language) {
        var joined = new StringBuilder();
        for (var text : texts) {
            if (!joined.isEmpty()) {
                joined.append(of(Message.LIST_SEPARATOR).in(language));
            }
            joined.append(text.in(language));
        }
        return joined.toString();
    }

    private static String filled(Localized text, Language language, Object... arguments) {
        String filled = text.in(language);
        for (int i = 0; i < arguments.length; i++) {
            String value =
                    arguments[i] instanceof Localized localized
                            ? localized.in(language)
                            : arguments[i].toString();
            filled = filled.replace("{" + i + "}", value);
        }
        return filled;
    }

    private static Localized localized(Map<Language, Properties> files, String key) {
        return new Localized(
                text(files, Language.ZH_HANT, key),
                text(files, Language.ZH_HANS, key),
                text(files, Language.PT, key),
                text(files, Language.EN, key));
    }

    private static String text(Map<Language, Properties> files, Language language, String key) {
        var file = files.get(language);
        String text = file == null ? null : file.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(key + " is missing in " + language.tag());
        }
        return text;
    }

    private static Properties file(String name) {
        try (var in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
