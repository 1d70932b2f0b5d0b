package mo.balcao.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mo.balcao.core.catalogue.Profile;
import mo.balcao.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReaderTest {
    private static final String GOOD =
            """
            terminal.id = T-0001
            terminal.profile = multi-function
            terminal.site = centre-1
            terminal.data = /data/balcao
            platform.url = https://127.0.0.1:8443
            platform.ca-fingerprint = %1$s
            platform.root-fingerprint = %1$s
            device.receipt-printer = sim:ideal
            device.barcode-reader = sim:ideal
            """
                    .formatted("0".repeat(64));

    @TempDir Path folder;

    @Test
    void aGoodFileIsRead() throws IOException {
        var config = loaded(read(GOOD));

        assertThat(config.profile()).isEqualTo(Profile.MULTI_FUNCTION);
        assertThat(config.language()).isEqualTo(Language.ZH_HANT);
        assertThat(config.glass()).isEqualTo(new TerminalConfig.Glass(529, 941));
        assertThat(config.devices()).containsEntry("device.receipt-printer", "sim:ideal");
    }

    @Test
    void theFolderInMemoryIsTheMachinesUnlessSaidOtherwise() throws IOException {
        assertThat(loaded(read(GOOD)).runtime()).isEmpty();
        assertThat(loaded(read(GOOD + "terminal.runtime = /run/other\n")).runtime())
                .contains(Path.of("/run/other"));
    }

    @Test
    void anUnknownKeyNamesFileKeyValueAndWhatIsAllowed() throws IOException {
        var problems = refused(read(GOOD + "terminal.colour = red\n"));

        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst())
                .contains("t.properties", "terminal.colour", "red", "allowed", "terminal.id")
                .doesNotContain("\n");
    }

    @Test
    void anUnknownProfileNamesThemAll() throws IOException {
        var problems = refused(read(GOOD.replace("multi-function", "teapot")));

        assertThat(problems.getFirst()).contains("teapot", "multi-function", "remote-counter");
    }

    @Test
    void anAddressNoDriverTakesIsAProblem() throws IOException {
        var problems = refused(read(GOOD.replace("printer = sim:ideal", "printer = lpt:1")));

        assertThat(problems.getFirst()).contains("device.receipt-printer", "lpt:1", "sim:ideal");
    }

    @Test
    void everyProblemIsReportedAtOnce() throws IOException {
        var problems =
                refused(
                        read(
                                """
                                terminal.id = not an id
                                terminal.profile = teapot
                                platform.url = http://example.invalid
                                """));

        assertThat(problems).hasSize(9);
    }

    @Test
    void aMissingFileIsAProblem() {
        var reading = reader(folder.resolve("none.properties"), Map.of()).read();

        assertThat(refused(reading).getFirst()).contains("none.properties");
    }

    @Test
    void theCommandLineStandsBeforeTheFile() throws IOException {
        var file = Files.writeString(folder.resolve("t.properties"), GOOD);

        assertThat(loaded(reader(file, Map.of("terminal.language", "pt")).read()).language())
                .isEqualTo(Language.PT);
        assertThat(refused(reader(file, Map.of("terminal.profile", "teapot")).read()).getFirst())
                .startsWith("command line: terminal.profile = teapot");
    }

    @Test
    void keysOfExtensionsAreKnownWhenTheExtensionIsThere() throws IOException {
        assertThat(refused(read(GOOD + "control.socket = s\n"))).hasSize(1);

        var file = Files.writeString(folder.resolve("t.properties"), GOOD + "control.socket = s\n");
        var reader = new ConfigReader(file, Map.of(), Set.of("control.socket"), this::check);
        assertThat(loaded(reader.read()).others()).containsEntry("control.socket", "s");
    }

    private ConfigReading read(String text) throws IOException {
        return reader(Files.writeString(folder.resolve("t.properties"), text), Map.of()).read();
    }

    private ConfigReader reader(Path file, Map<String, String> commandLine) {
        return new ConfigReader(file, commandLine, Set.of(), this::check);
    }

    private Optional<String> check(String key, String address) {
        return address.startsWith("sim:")
                ? Optional.empty()
                : Optional.of("unknown device address; allowed: sim:ideal");
    }

    private static TerminalConfig loaded(ConfigReading reading) {
        return switch (reading) {
            case ConfigReading.Loaded(TerminalConfig config) -> config;
            case ConfigReading.Refused(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }

    private static List<String> refused(ConfigReading reading) {
        return ((ConfigReading.Refused) reading)
                .problems().stream().map(ConfigProblem::toString).toList();
    }
}
