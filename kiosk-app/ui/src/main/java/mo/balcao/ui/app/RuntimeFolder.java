package mo.balcao.ui.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import mo.balcao.core.config.TerminalConfig;
import mo.balcao.core.runner.TmpfsKeeping;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where a terminal keeps a running session: configured, else what systemd or the login gives, else shared memory.
final class RuntimeFolder {
    private static final Logger LOG = LoggerFactory.getLogger(RuntimeFolder.class);
    private static final int NAME_BYTES = 6;

    private RuntimeFolder() {}

    /// Empty, and said in the log, where no such folder is in memory.
    static Optional<TmpfsKeeping> keeping(TerminalConfig config) {
        try {
            Path folder =
                    config.runtime().isPresent()
                            ? config.runtime().get()
                            : usual(System::getenv, Path.of("/"), user());
            return Optional.of(TmpfsKeeping.in(folder, name(config)));
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("session.not-kept-here: a session ends with its process", e);
            return Optional.empty();
        }
    }

    static Path usual(Function<String, @Nullable String> environment, Path root, int user) {
        String given = environment.apply("RUNTIME_DIRECTORY");
        if (given != null && !given.isBlank()) {
            // systemd lists several, separated by colons.
            return Path.of(given.split(":", 2)[0]);
        }
        Path login = root.resolve("run/user").resolve(Integer.toString(user));
        return Files.isDirectory(login)
                ? login.resolve("balcao")
                : root.resolve("dev/shm").resolve("balcao-" + user);
    }

    private static int user() throws IOException {
        return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    }

    /// Terminals of one machine share the folder: the file is named after the terminal and its data folder.
    private static String name(TerminalConfig config) {
        String data = config.data().toAbsolutePath().normalize().toString();
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(data.getBytes(StandardCharsets.UTF_8));
            String tail = HexFormat.of().formatHex(hash, 0, NAME_BYTES);
            return "session-" + config.id() + "-" + tail + ".json";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
