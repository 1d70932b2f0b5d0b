package mo.balcao.ui.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// `--config FILE [--profile P] [--lang TAG] [--headless]`.
///
/// @param values what stands before the file's own lines, by configuration key
record CommandLine(Path config, Map<String, String> values, boolean headless) {
    static final String USAGE =
            "--config FILE [--profile P] [--lang zh-Hant|zh-Hans|pt|en] [--headless]";

    CommandLine {
        values = Map.copyOf(values);
    }

    sealed interface Parsed {
        record Good(CommandLine line) implements Parsed {}

        /// @param problem one line
        record Bad(String problem) implements Parsed {}
    }

    static Parsed parse(List<String> arguments) {
        var values = new HashMap<String, String>();
        String config = "";
        boolean headless = false;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            if (option.equals("--headless")) {
                headless = true;
                continue;
            }
            if (!List.of("--config", "--profile", "--lang").contains(option)) {
                return bad(option + " is no option");
            }
            if (!rest.hasNext()) {
                return bad(option + " needs a value");
            }
            String value = rest.next();
            switch (option) {
                case "--config" -> config = value;
                case "--profile" -> values.put("terminal.profile", value);
                case "--lang" -> values.put("terminal.language", value);
                default -> throw new IllegalStateException(option);
            }
        }
        if (config.isEmpty()) {
            return bad("--config is missing");
        }
        try {
            return new Parsed.Good(new CommandLine(Path.of(config), values, headless));
        } catch (InvalidPathException _) {
            return bad("--config " + config + " is no file name");
        }
    }

    private static Parsed bad(String problem) {
        return new Parsed.Bad("command line: " + problem + "; allowed: " + USAGE);
    }
}
