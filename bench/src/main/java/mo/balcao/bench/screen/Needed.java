package mo.balcao.bench.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// What the operating system must bring.
///
/// @param file without which it does not go
/// @param debianPackage that holds it
record Needed(Path file, String debianPackage) {
    static final Path XVFB = Path.of("/usr/bin/Xvfb");
    static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path HEADERS = Path.of("/usr/include/X11");

    private static final List<Needed> ALL =
            List.of(
                    new Needed(XVFB, "xvfb"),
                    new Needed(CHROMIUM, "chromium"),
                    new Needed(HEADERS.resolve("Xlib.h"), "libx11-dev"),
                    new Needed(HEADERS.resolve("extensions/XTest.h"), "libxtst-dev"));

    /// @throws IOException which says what is missing and how to install it
    static void demand() throws IOException {
        List<Needed> missing =
                ALL.stream().filter(needed -> !Files.isReadable(needed.file)).toList();
        if (!missing.isEmpty()) {
            throw new IOException(
                    missing.stream()
                                    .map(needed -> needed.file.toString())
                                    .collect(
                                            Collectors.joining(
                                                    ", ",
                                                    "there is no ",
                                                    "; apt-get install --no-install-recommends "))
                            + missing.stream()
                                    .map(Needed::debianPackage)
                                    .collect(Collectors.joining(" ")));
        }
    }
}
