package mo.balcao.dock.runner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mo.balcao.dock.world.Operator;
import mo.balcao.dock.world.Waiting;
import tools.jackson.databind.json.JsonMapper;

/// The central platform: one process after another at the same port. One thread at a time.
final class PlatformChild implements AutoCloseable {
    /// The first start unpacks PostgreSQL and makes its database.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String ANY_PORT = "0";

    private final RunOptions options;
    private final RunFolder folder;
    private final Path ready;
    private Child child;
    private final Operator operator;

    /// Starts it and waits until it serves.
    PlatformChild(RunOptions options, RunFolder folder) throws IOException {
        this.options = options;
        this.folder = folder;
        this.ready = folder.platform().resolve("ready.json");
        this.child = begin(ANY_PORT);
        try {
            awaitReady();
            this.operator = Operator.of(JsonMapper.shared().readTree(Files.readAllBytes(ready)));
        } catch (IOException e) {
            child.close();
            throw e;
        }
    }

    Operator operator() {
        return operator;
    }

    boolean alive() {
        return child.alive();
    }

    /// Where it was; waits until it serves.
    void startAgain() throws IOException {
        child = begin(Integer.toString(operator.url().getPort()));
        awaitReady();
    }

    @Override
    public void close() {
        child.close();
    }

    private Child begin(String port) throws IOException {
        Files.deleteIfExists(ready);
        return Child.start(
                "platform",
                List.of(
                        options.java().toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        options.platformClassPath(),
                        "mo.balcao.platform.server.PlatformMain",
                        "--data",
                        folder.platform().toString(),
                        "--port",
                        port,
                        "--parent-pid",
                        Long.toString(ProcessHandle.current().pid())),
                folder.log("platform"));
    }

    private void awaitReady() throws IOException {
        Waiting.until(
                "the central platform",
                PATIENCE,
                () -> {
                    if (!child.alive()) {
                        List<String> lines =
                                Files.readAllLines(child.log(), StandardCharsets.UTF_8);
                        throw new IOException(
                                "the central platform ended: "
                                        + (lines.isEmpty()
                                                ? "see " + child.log()
                                                : lines.getLast()));
                    }
                    return Files.exists(ready) ? Optional.of(true) : Optional.empty();
                });
    }
}
