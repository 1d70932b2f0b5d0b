package mo.balcao.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shipped launcher over a folder whose `java` says how it was called.
class LauncherTest {
    private static final Path SHIPPED =
            Path.of("files/usr/lib/balcao-terminal/bin/balcao-terminal");
    private static final List<String> NATIVES =
            List.of(
                    "libjavafx_font_pango.so",
                    "libjavafx_font_freetype.so",
                    "libprism_sw.so",
                    "libsqlitejdbc.so",
                    "libzstd-jni.so",
                    "libjnidispatch.so",
                    "libjssc.so",
                    "libglassgtk3.so");

    @TempDir Path folder;
    private Path home = Path.of(".");
    private final Map<String, String> variables = new HashMap<>(Map.of("DISPLAY", ""));

    @BeforeEach
    void unpack() throws IOException {
        home = Files.createDirectories(folder.resolve("lib with a space"));
        Files.createDirectories(home.resolve("bin"));
        Files.copy(SHIPPED, home.resolve("bin/balcao-terminal"));
        for (String name : List.of("b-2.jar", "a-1.jar", "C-3.jar")) {
            file("lib/app/" + name, "");
        }
        for (String name : NATIVES) {
            file("lib/app/" + name, "");
        }
        script(
                "lib/runtime/bin/java",
                "for argument in \"$@\"; do echo \"$argument\"; done\n"
                        + "echo core=$(ulimit -c) options=${JDK_JAVA_OPTIONS:-none}");
        script("tools/ldd", "echo '\tlibc.so.6 => /lib/libc.so.6 (0x0)'");
        variables.put("PATH", home.resolve("tools") + ":" + System.getenv("PATH"));
    }

    @Test
    void startsTheJarsInOneOrderWhereverTheFolderLies() throws IOException {
        var said = launch("--config", "x", "--headless");

        Path app = home.toRealPath().resolve("lib/app");
        assertThat(said.code()).isZero();
        assertThat(said.lines())
                .containsSequence(
                        "-cp",
                        app.resolve("C-3.jar")
                                + ":"
                                + app.resolve("a-1.jar")
                                + ":"
                                + app.resolve("b-2.jar"),
                        "mo.balcao.ui.app.Main",
                        "--config",
                        "x",
                        "--headless");
    }

    @Test
    void leavesNoDumpAndHearsNoVariableOfTheCaller() throws IOException {
        variables.put("JDK_JAVA_OPTIONS", "-XX:+HeapDumpOnOutOfMemoryError");

        assertThat(launch("--headless").lines())
                .contains("core=0 options=none")
                .contains("-XX:-CreateCoredumpOnCrash", "-XX:+DisableAttachMechanism");
    }

    @Test
    void clearsAwayTheFontsOfAKilledProcessAndNothingElse() throws IOException {
        Path font = file("run/+~JF123.tmp", "");
        Path crash = file("run/crash-7.txt", "");
        variables.put("RUNTIME_DIRECTORY", font.resolveSibling("").toString());

        assertThat(launch("--headless").lines())
                .contains("-Djava.io.tmpdir=" + font.resolveSibling(""));
        assertThat(font).doesNotExist();
        assertThat(crash).exists();
    }

    @Test
    void withoutACacheItSaysSoAndStarts() throws IOException {
        assertThat(launch("--headless").lines())
                .anySatisfy(line -> assertThat(line).contains("no start-up cache"))
                .contains("-XX:AOTMode=off");
    }

    @Test
    void withACacheItUsesIt() throws IOException {
        file("lib/terminal.aot", "");

        assertThat(launch("--headless").lines())
                .noneSatisfy(line -> assertThat(line).contains("no start-up cache"))
                .contains("-XX:AOTCache=" + home.toRealPath().resolve("lib/terminal.aot"));
    }

    @Test
    void recordsACacheAndHandsOnTheRest() throws IOException {
        assertThat(launch("--record-cache", "out.aot", "--config", "x", "--headless").lines())
                .contains("-XX:AOTCacheOutput=out.aot")
                .endsWith(
                        "mo.balcao.ui.app.Main",
                        "--config",
                        "x",
                        "--headless",
                        "core=0 options=none");
        assertThat(launch("--record-cache").code()).isEqualTo(2);
    }

    @Test
    void namesEveryMissingSharedLibraryAndItsPackage() throws IOException {
        script(
                "tools/ldd",
                "printf '\\tlibXtst.so.6 => not found\\n\\tlibodd.so.1 => not found\\n"
                        + "\\tlibXtst.so.6 => not found\\n'");

        var said = launch("--headless");

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.lines())
                .containsExactly(
                        "balcao-terminal: missing shared library libXtst.so.6: install libxtst6",
                        "balcao-terminal: missing shared library libodd.so.1: install package that"
                                + " holds it: apt-file search libodd.so.1");
    }

    @Test
    void aDamagedPackageIsNamedByItsFile() throws IOException {
        Files.delete(home.resolve("lib/app/libsqlitejdbc.so"));

        var said = launch("--headless");

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.lines())
                .singleElement()
                .asString()
                .contains("libsqlitejdbc.so", "the package is damaged");
    }

    @Test
    void withAWindowItNeedsADisplayAndItsToolkit() throws IOException {
        Files.delete(home.resolve("lib/app/libglassgtk3.so"));

        var said = launch("--config", "x");

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.lines())
                .anySatisfy(line -> assertThat(line).contains("no display"))
                .anySatisfy(line -> assertThat(line).contains("libglassgtk3.so"));
    }

    private Said launch(String... options) throws IOException {
        var command =
                new ArrayList<String>(List.of(home.resolve("bin/balcao-terminal").toString()));
        command.addAll(List.of(options));
        return Said.by(command, variables);
    }

    private Path file(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }

    private void script(String name, String text) throws IOException {
        Files.setPosixFilePermissions(
                file(name, "#!/bin/sh\n" + text + "\n"),
                PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
