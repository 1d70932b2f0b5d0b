package mo.balcao.platform.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void readsAll() {
        var reading =
                Options.read(
                        "--data",
                        "/x",
                        "--port",
                        "8443",
                        "--database-url",
                        "jdbc:postgresql://h/n",
                        "--parent-pid",
                        "7");
        assertThat(reading)
                .isEqualTo(
                        new Options.Reading.Read(
                                new Options(
                                        Path.of("/x"),
                                        8443,
                                        Optional.of("jdbc:postgresql://h/n"),
                                        Optional.of(7L))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--data",
                "--data /x --port many",
                "--data /x --port 65536",
                "--data /x --more 1",
                "--data /x --database-url mysql:x",
                "--data /x --parent-pid me"
            })
    void refusesTheRestInOneLine(String line) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
        assertThat(Options.read(arguments))
                .isInstanceOfSatisfying(
                        Options.Reading.Wrong.class,
                        wrong -> assertThat(wrong.why()).isNotBlank().doesNotContain("\n"));
    }
}
