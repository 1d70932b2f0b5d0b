package mo.balcao.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mo.balcao.core.config.ConfigProblem;
import mo.balcao.core.config.ConfigReader;
import mo.balcao.core.config.ConfigReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `/etc/balcao/terminal.properties` as the package brings it.
class ShippedConfigurationTest {
    private static final Path SHIPPED = Path.of("files/etc/balcao/terminal.properties");
    private static final Pattern KEY = Pattern.compile("(?m)^#?([a-z]+\\.[a-z-]+) =");
    private static final String NO_KEY = "colour";

    @TempDir Path folder;

    @Test
    void nothingIsWrongButWhatOnlyTheSiteCanKnow() {
        assertThat(problems(SHIPPED))
                .allSatisfy(problem -> assertThat(problem.value()).isEqualTo("(missing)"))
                .extracting(ConfigProblem::key)
                .containsExactlyInAnyOrder(
                        "terminal.id",
                        "terminal.site",
                        "platform.url",
                        "platform.ca-fingerprint",
                        "platform.root-fingerprint",
                        "device.receipt-printer",
                        "device.barcode-reader");
    }

    /// The reader names every key it knows when it meets one that it does not.
    @Test
    void everyKeyIsExplained() throws IOException {
        Path file = Files.writeString(folder.resolve("x.properties"), NO_KEY + " = red");
        String known =
                problems(file).stream()
                        .filter(problem -> problem.key().equals(NO_KEY))
                        .findFirst()
                        .orElseThrow()
                        .allowed();

        List<String> explained =
                KEY.matcher(Files.readString(SHIPPED)).results().map(key -> key.group(1)).toList();

        assertThat(explained)
                .containsExactlyInAnyOrder(
                        known.substring(known.indexOf("allowed: ") + "allowed: ".length())
                                .split(", "));
    }

    private static List<ConfigProblem> problems(Path file) {
        return switch (new ConfigReader(file, Map.of(), Set.of(), (_, _) -> Optional.empty())
                .read()) {
            case ConfigReading.Refused(var problems) -> problems;
            case ConfigReading.Loaded _ -> List.of();
        };
    }
}
