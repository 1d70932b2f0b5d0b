package mo.balcao.installer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The check that `./balcao package` ends with refuses what it must refuse.
class CheckTest {
    @TempDir Path folder;

    @Test
    void aSimulatorAMissingFileAndAWritableOneAreFindings() throws IOException {
        assumeTrue(onPath("dpkg-deb"), "peer: dpkg-deb is not installed");
        Path root = Files.createDirectories(folder.resolve("root"));
        Path app = Files.createDirectories(root.resolve("usr/lib/balcao-terminal/lib/app"));
        try (var jar =
                new JarOutputStream(Files.newOutputStream(app.resolve("simulators-0.1.0.jar")))) {
            jar.putNextEntry(new ZipEntry("mo/balcao/simulator/printer/Paper.class"));
        }
        Path unit = root.resolve("usr/lib/systemd/system/balcao-terminal.service");
        Files.createDirectories(unit.resolveSibling("."));
        Files.writeString(unit, "[Unit]");
        run("chmod", "666", unit.toString());
        Files.writeString(
                Files.createDirectories(root.resolve("DEBIAN")).resolve("control"),
                """
                Package: balcao-terminal
                Version: 0
                Architecture: all
                Maintainer: nobody <nobody@localhost>
                Depends: libgtk-3-0
                Description: not ours
                """);
        String deb = folder.resolve("x.deb").toString();
        run("dpkg-deb", "--root-owner-group", "--build", root.toString(), deb);

        var said =
                Said.by(
                        List.of("./check", deb),
                        Map.of("JAVA_HOME", System.getProperty("java.home")));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.lines())
                .contains(
                        "package: simulators-0.1.0.jar holds mo/balcao/simulator",
                        "package: etc/balcao/terminal.properties is missing",
                        "package: usr/lib/systemd/system/balcao-terminal.service has mode 666, not"
                                + " 644",
                        "package: Depends does not name libxtst6")
                .anySatisfy(line -> assertThat(line).contains("not root's, or writable by others"));
    }

    private static void run(String... command) throws IOException {
        assertThat(Said.by(List.of(command), Map.of()).code()).isZero();
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(part -> Files.isExecutable(Path.of(part, program)));
    }
}
