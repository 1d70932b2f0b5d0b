package mo.balcao.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @Test
    void everythingAtOnce() {
        var parsed =
                CommandLine.parse(
                        List.of(
                                "--config",
                                "t.properties",
                                "--headless",
                                "--profile",
                                "gba-kiosk",
                                "--lang",
                                "pt"));

        assertThat(parsed).isInstanceOf(CommandLine.Parsed.Good.class);
        var line = ((CommandLine.Parsed.Good) parsed).line();
        assertThat(line.config()).isEqualTo(Path.of("t.properties"));
        assertThat(line.headless()).isTrue();
        assertThat(line.values())
                .containsEntry("terminal.profile", "gba-kiosk")
                .containsEntry("terminal.language", "pt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--config", "--colour red", "t.properties"})
    void anythingElseIsOneLineThatSaysWhatIsAllowed(String text) {
        var arguments = text.isEmpty() ? List.<String>of() : List.of(text.split(" "));

        var parsed = CommandLine.parse(arguments);

        assertThat(parsed).isInstanceOf(CommandLine.Parsed.Bad.class);
        assertThat(((CommandLine.Parsed.Bad) parsed).problem())
                .contains("--config FILE")
                .doesNotContain("\n");
    }
}
