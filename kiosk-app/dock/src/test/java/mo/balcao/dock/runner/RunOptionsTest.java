package mo.balcao.dock.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunOptionsTest {
    private static final Map<String, String> DESK = Map.of("HOME", "/home/dev", "DISPLAY", ":0");

    @Test
    void nothingSaidMeansAWindowInTraditionalChinese() throws RunOptions.BadOption {
        RunOptions options = RunOptions.parse(List.of(), DESK);

        assertThat(options.station()).isEqualTo(Station.MULTI_FUNCTION);
        assertThat(options.language()).isEqualTo("zh-Hant");
        assertThat(options.headless()).isFalse();
        assertThat(options.fresh()).isFalse();
        assertThat(options.data()).isEqualTo(Path.of("/home/dev/.local/share/balcao"));
    }

    @Test
    void withoutADisplayItRunsHeadless() throws RunOptions.BadOption {
        assertThat(RunOptions.parse(List.of(), Map.of("HOME", "/home/dev")).headless()).isTrue();
        assertThat(
                        RunOptions.parse(List.of(), Map.of("HOME", "/home/dev", "DISPLAY", ""))
                                .headless())
                .isTrue();
    }

    @Test
    void theUsersDataFolderMayBeElsewhere() throws RunOptions.BadOption {
        Map<String, String> elsewhere = Map.of("HOME", "/home/dev", "XDG_DATA_HOME", "/data");

        assertThat(RunOptions.parse(List.of(), elsewhere).data())
                .isEqualTo(Path.of("/data/balcao"));
    }

    @Test
    void takesEveryOption(@TempDir Path folder) throws IOException, RunOptions.BadOption {
        Path config = Files.createFile(folder.resolve("terminal.properties"));
        RunOptions options =
                RunOptions.parse(
                        List.of(
                                "--profile",
                                "multi-function",
                                "--lang",
                                "pt",
                                "--headless",
                                "--out",
                                "/out",
                                "--config",
                                config.toString(),
                                "--data",
                                "/data",
                                "--fresh"),
                        DESK);

        assertThat(options.language()).isEqualTo("pt");
        assertThat(options.headless()).isTrue();
        assertThat(options.out()).isEqualTo(Path.of("/out"));
        assertThat(options.config()).contains(config);
        assertThat(options.data()).isEqualTo(Path.of("/data"));
        assertThat(options.fresh()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "--profile,teapot,multi-function",
        "--lang,fr,zh-Hant",
        "--config,/no/such/file,a file that can be read"
    })
    void aWrongValueIsNamedWithWhatIsAllowed(String option, String value, String allowed) {
        assertThatThrownBy(() -> RunOptions.parse(List.of(option, value), DESK))
                .isInstanceOf(RunOptions.BadOption.class)
                .hasMessageContainingAll(option, value, allowed)
                .hasMessageNotContaining("\n");
    }

    @Test
    void anUnknownOptionAndAMissingValueAreNamed() {
        assertThatThrownBy(() -> RunOptions.parse(List.of("--tea"), DESK))
                .hasMessageContainingAll("--tea", "--profile");
        assertThatThrownBy(() -> RunOptions.parse(List.of("--out", "--fresh"), DESK))
                .hasMessageContaining("--out needs a value");
        assertThatThrownBy(() -> RunOptions.parse(List.of("--out"), DESK))
                .hasMessageContaining("--out needs a value");
    }
}
