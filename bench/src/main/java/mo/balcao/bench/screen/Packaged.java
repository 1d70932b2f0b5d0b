package mo.balcao.bench.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The terminal as its package brings it: unpacked, enrolled, and with its platform running. The command that runs the
/// bench prepares all of it.
///
/// @param launcher of the unpacked package, its start-up cache beside it
/// @param folder with `terminal.properties` and an empty `camera`
record Packaged(Path launcher, Path folder) {
    private static final String LAUNCHER = "BALCAO_BENCH_LAUNCHER";
    private static final String FOLDER = "BALCAO_BENCH_TERMINAL";

    static Packaged prepared() throws IOException {
        Map<String, String> environment = System.getenv();
        String launcher = environment.getOrDefault(LAUNCHER, "");
        String folder = environment.getOrDefault(FOLDER, "");
        if (launcher.isEmpty() || folder.isEmpty()) {
            throw new IOException("the packaged terminal was not prepared");
        }
        return new Packaged(Path.of(launcher), Path.of(folder));
    }

    /// Writes a configuration with a printer at `printerPort`.
    ///
    /// @return what starts the terminal
    String command(int printerPort) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("terminal.properties"))) {
            if (line.startsWith("device.receipt-printer")) {
                lines.add("device.receipt-printer = escpos+tcp://127.0.0.1:" + printerPort);
            } else if (!line.startsWith("device.card-reader")) {
                lines.add(line);
            }
        }
        Path config = Files.write(folder.resolve("bench.properties"), lines);
        return launcher + " --config " + config;
    }

    Path camera() {
        return folder.resolve("camera");
    }

    /// For the terminal's temporary files.
    String runtimeDirectory() throws IOException {
        return Files.createDirectories(folder.resolve("private")).toString();
    }
}
