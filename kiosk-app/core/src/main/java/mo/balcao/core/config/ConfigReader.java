package mo.balcao.core.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/// Reads a terminal's UTF-8 `.properties` file. Nothing is guessed: an unknown key is a mistake, not a comment.
public final class ConfigReader {
    private final Path file;
    private final Map<String, String> commandLine;
    private final Set<String> otherKeys;
    private final AddressCheck addresses;

    /// @param commandLine values that stand before the file's (`terminal.profile`)
    /// @param otherKeys keys that extensions on the class path ask for
    public ConfigReader(
            Path file,
            Map<String, String> commandLine,
            Set<String> otherKeys,
            AddressCheck addresses) {
        this.file = file;
        this.commandLine = Map.copyOf(commandLine);
        this.otherKeys = Set.copyOf(otherKeys);
        this.addresses = addresses;
    }

    public ConfigReading read() {
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            return new ConfigReading.Refused(
                    List.of(
                            new ConfigProblem(
                                    file.toString(),
                                    "(the file)",
                                    e.getClass().getSimpleName(),
                                    "a readable UTF-8 .properties file")));
        }
        var values = new TreeMap<String, String>();
        properties
                .stringPropertyNames()
                .forEach(k -> values.put(k, properties.getProperty(k).strip()));
        values.putAll(commandLine);
        return new ConfigLines(file.toString(), commandLine.keySet(), values)
                .terminal(otherKeys, addresses);
    }
}
