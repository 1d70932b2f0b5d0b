package mo.balcao.dock.runner;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import mo.balcao.dock.control.GlassRemote;
import mo.balcao.dock.world.Operator;
import mo.balcao.dock.world.Waiting;
import mo.balcao.dock.world.World;
import org.jspecify.annotations.Nullable;

/// The terminal: its configuration, and one process after another. One thread at a time.
final class TerminalChild implements AutoCloseable {
    private static final String SITE = "development";
    private static final int BAD_CONFIGURATION = 2;
    private static final List<String> FLAGS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx384m",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Dprism.order=sw");
    private static final List<String> HEADLESS =
            List.of(
                    "-Dglass.platform=Monocle",
                    "-Dmonocle.platform=Headless",
                    "-Dheadless.geometry=1080x1920-32",
                    "-Djava.awt.headless=true");

    private final Station station;
    private final RunOptions options;
    private final RunFolder folder;
    private final Operator operator;
    private final World world;
    private final Path log;
    private @Nullable Child child;
    private long logBefore;

    TerminalChild(
            Station station, RunOptions options, RunFolder folder, Operator operator, World world) {
        this.station = station;
        this.options = options;
        this.folder = folder;
        this.operator = operator;
        this.world = world;
        this.log = folder.log(station.folder());
    }

    Station station() {
        return station;
    }

    /// Starts a process where none runs.
    void start() throws IOException {
        Path config = configure();
        Files.deleteIfExists(socket());
        logBefore = Files.exists(log) ? Files.size(log) : 0;
        child = Child.start("the terminal " + station.id(), command(config), log);
    }

    boolean alive() {
        Child now = child;
        return now != null && now.alive();
    }

    /// Of the last process, once it has ended.
    Optional<Integer> exitCode() {
        Child now = child;
        return now == null || now.alive() ? Optional.empty() : Optional.of(now.exitCode());
    }

    /// Waits a while for the end of a process that was asked to end.
    void awaitEnd() throws IOException {
        Child now = child;
        if (now != null) {
            now.awaitEnd();
        }
    }

    /// Power cut: no farewell, and what was in memory is gone.
    void kill() throws IOException {
        Child now = child;
        if (now != null) {
            now.kill();
        }
        RunFolder.delete(memory());
    }

    /// Where the terminal keeps a running session; beside those of other runs.
    private Path memory() {
        int name = folder.data(station).toAbsolutePath().toString().hashCode();
        return Path.of("/dev/shm", "balcao-run-" + Integer.toHexString(name));
    }

    @Override
    public void close() {
        Child now = child;
        if (now != null) {
            now.close();
        }
    }

    Path log() {
        return log;
    }

    private Path socket() {
        return folder.world().resolve("control").resolve(station.folder() + ".sock");
    }

    /// Writes the configuration: what the run knows, then what `--config` says. Asks for an enrolment code the first time.
    private Path configure() throws IOException {
        Map<String, String> lines = new TreeMap<>();
        lines.put("terminal.id", station.id());
        lines.put("terminal.profile", station.profile());
        lines.put("terminal.site", SITE);
        lines.put("terminal.data", folder.data(station).toString());
        lines.put("terminal.runtime", memory().toString());
        lines.put("terminal.language", options.language());
        lines.put("platform.url", "https://127.0.0.1:" + world.platformPort());
        lines.put("platform.ca-fingerprint", operator.caFingerprint());
        lines.put("platform.root-fingerprint", operator.rootFingerprint());
        lines.put("device.receipt-printer", world.printer().address());
        lines.put("device.barcode-reader", world.phone().cameraAddress());
        devices(lines);
        lines.put("control.socket", socket().toString());
        lines.put("control.parent-pid", Long.toString(ProcessHandle.current().pid()));
        if (!Files.exists(folder.data(station).resolve("trust").resolve("certificate.pem"))) {
            Map<String, String> request =
                    Map.of("terminalId", station.id(), "profile", station.profile(), "site", SITE);
            lines.put(
                    "platform.enrolment-code",
                    operator.post("/v1/operator/enrolment-codes", request)
                            .path("code")
                            .asString(""));
        }
        if (options.config().isPresent()) {
            Properties given = new Properties();
            try (var reader =
                    new InputStreamReader(
                            Files.newInputStream(options.config().get()), StandardCharsets.UTF_8)) {
                given.load(reader);
            }
            given.forEach((key, value) -> lines.put(key.toString(), value.toString()));
        }
        Path file = folder.data(station).resolve("terminal.properties");
        List<String> text = new ArrayList<>();
        lines.forEach((key, value) -> text.add(key + " = " + value.replace("\\", "\\\\")));
        Files.write(file, text, StandardCharsets.UTF_8);
        return file;
    }

    private void devices(Map<String, String> lines) {
        switch (station) {
            case MULTI_FUNCTION -> {
                lines.put("device.face-camera", world.phone().cameraAddress());
                lines.put("device.card-reader", "sim:ideal");
            }
            case LOCKER -> lines.put("device.locker-bank", world.lockers().address());
        }
    }

    private List<String> command(Path config) {
        List<String> command = new ArrayList<>();
        command.add(options.java().toString());
        command.addAll(FLAGS);
        if (options.headless()) {
            command.addAll(HEADLESS);
        }
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), "mo.balcao.ui.app.Main"));
        command.addAll(List.of("--config", config.toString()));
        if (options.headless()) {
            command.add("--headless");
        }
        return command;
    }

    /// Waits until the glass can be touched.
    ///
    /// @throws RefusedConfiguration when the terminal ended because of its settings
    GlassRemote glass() throws IOException {
        return Waiting.until(
                "the terminal's screen",
                Duration.ofSeconds(60),
                () -> {
                    if (exitCode().equals(Optional.of(BAD_CONFIGURATION))) {
                        throw new RefusedConfiguration(said());
                    }
                    if (!alive()) {
                        throw new IOException("the terminal ended: " + said());
                    }
                    return Files.exists(socket())
                            ? Optional.of(GlassRemote.connect(socket()))
                            : Optional.empty();
                });
    }

    /// What the last process said, with the name of the file that the person gave.
    String said() throws IOException {
        byte[] all = Files.readAllBytes(log);
        int from = (int) Math.min(logBefore, all.length);
        String said = new String(all, from, all.length - from, StandardCharsets.UTF_8).strip();
        String written = folder.data(station).resolve("terminal.properties").toString();
        return said.isEmpty()
                ? "nothing said, see " + log
                : options.config().map(file -> said.replace(written, file.toString())).orElse(said);
    }
}
