package mo.balcao.platform.server.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs `initdb` and `pg_ctl`. PostgreSQL refuses user id 0; for root (containers, CI) its programs run in a user namespace of
/// their own, where they are nobody, while the files stay root's.
final class PostgresPrograms {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path home;
    private final Path log;

    PostgresPrograms(Path home, Path log) {
        this.home = home;
        this.log = log;
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /// @return the exit code; output goes to the log
    int run(String program, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        if (runsAsRoot()) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(program(program).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(key -> key.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        builder.redirectErrorStream(true)
                .redirectInput(new java.io.File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Process process = builder.start();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(program + " does not end; see " + log);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        }
    }

    void mustRun(String program, List<String> arguments) throws IOException {
        if (run(program, arguments) != 0) {
            throw new IOException(program + " failed: " + lastWords() + " (" + log + ")");
        }
    }

    private String lastWords() throws IOException {
        var lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        return lines.isEmpty() ? "it said nothing" : lines.getLast();
    }

    private static boolean runsAsRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid") instanceof Integer uid
                && uid == 0;
    }
}
