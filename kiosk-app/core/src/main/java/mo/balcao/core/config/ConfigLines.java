package mo.balcao.core.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mo.balcao.core.catalogue.Profile;
import mo.balcao.core.text.Language;
import org.jspecify.annotations.Nullable;

/// The lines of a configuration, read key by key; every problem is collected, none stops the reading. Values read after
/// a problem are never used.
final class ConfigLines {
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9-]{0,62}";
    private static final String HEX = "[0-9a-f]{64}";

    private final String file;
    private final Set<String> fromCommandLine;
    private final Map<String, String> values;
    private final List<ConfigProblem> problems = new ArrayList<>();
    private final Set<String> known = new LinkedHashSet<>();

    ConfigLines(String file, Set<String> fromCommandLine, Map<String, String> values) {
        this.file = file;
        this.fromCommandLine = fromCommandLine;
        this.values = values;
    }

    ConfigReading terminal(Set<String> otherKeys, AddressCheck addresses) {
        String id = text("terminal.id", ID, "letters, digits and hyphens, at most 63");
        Profile profile =
                value("terminal.profile", Profile::ofTag, profiles(), Profile.MULTI_FUNCTION);
        var config =
                new TerminalConfig(
                        id,
                        profile,
                        text("terminal.site", ID, "letters, digits and hyphens, at most 63"),
                        value("terminal.data", ConfigLines::path, "a folder", Path.of(".")),
                        optional("terminal.runtime")
                                .map(_ ->
                                        value(
                                                "terminal.runtime",
                                                ConfigLines::path,
                                                "a folder",
                                                Path.of("."))),
                        optional("terminal.language").map(_ -> language()).orElse(Language.ZH_HANT),
                        new TerminalConfig.Glass(
                                millimetres("display.width-mm", 529),
                                millimetres("display.height-mm", 941)),
                        platform(),
                        devices(profile, addresses),
                        others(otherKeys));
        values.keySet().stream().filter(key -> !known.contains(key)).forEach(this::unknown);
        return problems.isEmpty()
                ? new ConfigReading.Loaded(config)
                : new ConfigReading.Refused(List.copyOf(problems));
    }

    private TerminalConfig.Platform platform() {
        String sha = "64 hexadecimal digits in lower case";
        return new TerminalConfig.Platform(
                value(
                        "platform.url",
                        ConfigLines::https,
                        "https://<host>:<port>",
                        URI.create("https://localhost")),
                text("platform.ca-fingerprint", HEX, sha),
                text("platform.root-fingerprint", HEX, sha),
                optional("platform.enrolment-code")
                        .map(_ -> text("platform.enrolment-code", "\\S{4,64}", "a code")));
    }

    private Map<String, String> devices(Profile profile, AddressCheck addresses) {
        var found = new HashMap<String, String>();
        for (DeviceKey device : DeviceKey.values()) {
            var address = optional(device.key());
            if (address.isEmpty()) {
                if (device.required(profile)) {
                    problem(device.key(), ConfigProblem.MISSING, "an address of this device");
                }
                continue;
            }
            addresses
                    .refusal(device.key(), address.get())
                    .ifPresentOrElse(
                            why -> problem(device.key(), address.get(), why),
                            () -> found.put(device.key(), address.get()));
        }
        return found;
    }

    private Map<String, String> others(Set<String> keys) {
        var found = new HashMap<String, String>();
        keys.forEach(key -> optional(key).ifPresent(value -> found.put(key, value)));
        return found;
    }

    private Language language() {
        String tags =
                "one of "
                        + Arrays.stream(Language.values())
                                .map(Language::tag)
                                .collect(Collectors.joining(", "));
        return value(
                "terminal.language",
                tag ->
                        Arrays.stream(Language.values())
                                .filter(l -> l.tag().equals(tag))
                                .findFirst(),
                tags,
                Language.ZH_HANT);
    }

    private static String profiles() {
        return "one of "
                + Arrays.stream(Profile.values())
                        .map(Profile::tag)
                        .collect(Collectors.joining(", "));
    }

    private int millimetres(String key, int usual) {
        return optional(key)
                .map(_ ->
                        value(
                                key,
                                mm ->
                                        mm.matches("[1-9][0-9]{1,3}")
                                                ? Optional.of(Integer.valueOf(mm))
                                                : Optional.empty(),
                                "whole millimetres from 10 to 9999",
                                usual))
                .orElse(usual);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static Optional<URI> https(String text) {
        try {
            var uri = new URI(text);
            return "https".equals(uri.getScheme()) && uri.getHost() != null
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private String text(String key, String pattern, String allowed) {
        return value(
                key,
                text -> text.matches(pattern) ? Optional.of(text) : Optional.empty(),
                allowed,
                "");
    }

    private <T> T value(
            String key, Function<String, Optional<T>> reader, String allowed, T fallback) {
        var given = optional(key);
        var read = given.flatMap(reader);
        if (read.isEmpty()) {
            problem(key, given.orElse(ConfigProblem.MISSING), "allowed: " + allowed);
        }
        return read.orElse(fallback);
    }

    private Optional<String> optional(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key)).filter(text -> !text.isEmpty());
    }

    private void unknown(String key) {
        problem(key, values.get(key), "unknown key; allowed: " + String.join(", ", known));
    }

    private void problem(String key, @Nullable String value, String allowed) {
        String where = fromCommandLine.contains(key) ? "command line" : file;
        problems.add(
                new ConfigProblem(
                        where, key, value == null ? ConfigProblem.MISSING : value, allowed));
    }
}
