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

/// The terminal's configuration and process.
final class TerminalChild {
    static final String ID = "dev-1";
    private static final String SITE = "development";
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

    private final RunOptions options;
    private final RunFolder folder;

    TerminalChild(RunOptions options, RunFolder folder) {
        this.options = options;
        this.folder = folder;
    }

    Path socket() {
        return folder.world().resolve("control").resolve("terminal.sock");
    }

    /// Writes the configuration: what the run knows, then what `--config` says. Asks for an enrolment code the first time.
    Path configure(Operator operator, World world) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        lines.put("terminal.id", ID);
        lines.put("terminal.profile", options.profile());
        lines.put("terminal.site", SITE);
        lines.put("terminal.data", folder.terminal().toString());
        lines.put("terminal.language", options.language());
        lines.put("platform.url", operator.url().toString());
        lines.put("platform.ca-fingerprint", operator.caFingerprint());
        lines.put("platform.root-fingerprint", operator.rootFingerprint());
        lines.put("device.receipt-printer", world.printerAddress());
        lines.put("device.barcode-reader", world.cameraAddress());
        lines.put("device.face-camera", world.cameraAddress());
        lines.put("device.card-reader", "sim:ideal");
        lines.put("control.socket", socket().toString());
        if (!Files.exists(folder.terminal().resolve("trust").resolve("certificate.pem"))) {
            Map<String, String> request =
                    Map.of("terminalId", ID, "profile", options.profile(), "site", SITE);
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
        Path file = folder.terminal().resolve("terminal.properties");
        List<String> text = new ArrayList<>();
        lines.forEach((key, value) -> text.add(key + " = " + value.replace("\\", "\\\\")));
        Files.write(file, text, StandardCharsets.UTF_8);
        return file;
    }

    Child start(Path config) throws IOException {
        Files.deleteIfExists(socket());
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
        return Child.start("terminal", command, folder.log("terminal"));
    }

    /// Waits until the glass can be touched.
    GlassRemote remote(Child child) throws IOException {
        return Waiting.until(
                "the terminal's screen",
                Duration.ofSeconds(60),
                () -> {
                    if (!child.alive()) {
                        throw new IOException("the terminal ended: " + lastLine(child.log()));
                    }
                    return Files.exists(socket())
                            ? Optional.of(GlassRemote.connect(socket()))
                            : Optional.empty();
                });
    }

    /// What it said last; it says one line before it ends on purpose.
    String lastLine(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        String last = lines.isEmpty() ? "nothing said, see " + log : lines.getLast();
        return options.config()
                .map(file ->
                        last.replace(
                                folder.terminal().resolve("terminal.properties").toString(),
                                file.toString()))
                .orElse(last);
    }
}
