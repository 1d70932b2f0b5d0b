package mo.balcao.platform.server.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What `postmaster.pid` says, where the process of that number really is a PostgreSQL of ours.
record Postmaster(long pid, int port, boolean ready) {
    private static final int PORT_LINE = 3;
    private static final int STATE_LINE = 7;

    static Optional<Postmaster> in(Path cluster, Path program) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        long pid = Long.parseLong(lines.getFirst().strip());
        boolean ours =
                ProcessHandle.of(pid)
                        .flatMap(process -> process.info().command())
                        .filter(command -> command.equals(program.toString()))
                        .isPresent();
        boolean ready = lines.size() > STATE_LINE && lines.get(STATE_LINE).strip().equals("ready");
        return ours
                ? Optional.of(
                        new Postmaster(pid, Integer.parseInt(lines.get(PORT_LINE).strip()), ready))
                : Optional.empty();
    }
}
