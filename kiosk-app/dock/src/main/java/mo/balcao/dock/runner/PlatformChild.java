package mo.balcao.dock.runner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// The central platform's process.
record PlatformChild(Child child, Operator operator) {
    /// The first start unpacks PostgreSQL and makes its database.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static PlatformChild start(RunOptions options, RunFolder folder, Holder holder)
            throws IOException {
        Path ready = folder.platform().resolve("ready.json");
        Files.deleteIfExists(ready);
        Child child =
                holder.keep(
                        Child.start(
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
                                        "--parent-pid",
                                        Long.toString(ProcessHandle.current().pid())),
                                folder.log("platform")));
        return Waiting.until(
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
                    return Files.exists(ready)
                            ? Optional.of(
                                    new PlatformChild(
                                            child,
                                            Operator.of(
                                                    JsonMapper.shared()
                                                            .readTree(Files.readAllBytes(ready)))))
                            : Optional.empty();
                });
    }
}
