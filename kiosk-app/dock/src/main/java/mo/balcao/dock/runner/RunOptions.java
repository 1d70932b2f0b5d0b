package mo.balcao.dock.runner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words after `./balcao run`.
///
/// @param out where a headless run leaves its pictures
/// @param config extra settings for the terminal
public record RunOptions(
        Path java,
        String platformClassPath,
        Station station,
        String language,
        boolean headless,
        Path out,
        Optional<Path> config,
        Path data,
        boolean fresh) {
    static final List<String> LANGUAGES = List.of("zh-Hant", "zh-Hans", "pt", "en");

    /// @throws BadOption with one line that names the option, its value and what is allowed
    public static RunOptions parse(List<String> words, Map<String, String> environment)
            throws BadOption {
        Path java = Path.of("java");
        String platform = "";
        Station station = Station.MULTI_FUNCTION;
        String language = LANGUAGES.getFirst();
        boolean headless = environment.getOrDefault("DISPLAY", "").isEmpty();
        Path out = Path.of("target", "run");
        Optional<Path> config = Optional.empty();
        Path data = home(environment);
        boolean fresh = false;
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--java" -> java = Path.of(value(option, rest));
                case "--platform-classpath" -> platform = value(option, rest);
                case "--profile" ->
                        station =
                                Station.of(oneOf(option, value(option, rest), Station.profiles()));
                case "--lang" -> language = oneOf(option, value(option, rest), LANGUAGES);
                case "--headless" -> headless = true;
                case "--out" -> out = Path.of(value(option, rest));
                case "--config" -> config = Optional.of(readable(option, value(option, rest)));
                case "--data" -> data = Path.of(value(option, rest));
                case "--fresh" -> fresh = true;
                default ->
                        throw new BadOption(
                                "run: unknown option '"
                                        + option
                                        + "' (allowed: --profile, --lang, --headless, --out, --config, --data, --fresh)");
            }
        }
        return new RunOptions(
                java,
                platform,
                station,
                language,
                headless,
                out.toAbsolutePath(),
                config.map(Path::toAbsolutePath),
                data.toAbsolutePath(),
                fresh);
    }

    private static Path home(Map<String, String> environment) {
        String base = environment.getOrDefault("XDG_DATA_HOME", "");
        Path folder =
                !Path.of(base).isAbsolute()
                        ? Path.of(
                                environment.getOrDefault("HOME", System.getProperty("user.home")),
                                ".local",
                                "share")
                        : Path.of(base);
        return folder.resolve("balcao");
    }

    private static String value(String option, Iterator<String> rest) throws BadOption {
        String value = rest.hasNext() ? rest.next() : "";
        if (value.isEmpty() || value.startsWith("--")) {
            throw new BadOption("run: " + option + " needs a value");
        }
        return value;
    }

    private static Path readable(String option, String value) throws BadOption {
        Path file = Path.of(value);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new BadOption(
                    "run: " + option + " '" + value + "' (allowed: a file that can be read)");
        }
        return file;
    }

    private static String oneOf(String option, String value, List<String> allowed)
            throws BadOption {
        if (!allowed.contains(value)) {
            throw new BadOption(
                    "run: "
                            + option
                            + " '"
                            + value
                            + "' (allowed: "
                            + String.join(", ", allowed)
                            + ")");
        }
        return value;
    }

    /// One line for the person who typed it.
    public static final class BadOption extends Exception {
        private static final long serialVersionUID = 1L;

        BadOption(String message) {
            super(message);
        }
    }
}
