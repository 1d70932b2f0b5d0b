package mo.balcao.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Where an area works.
///
/// @param sources the peers' C sources
/// @param folder for whatever is built or written on the way
public record Workshop(Path sources, Path folder, PrintStream out) {
    /// One remark to whoever watches.
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    /// An empty folder; what an earlier run left in it is gone.
    public Path emptyFolder(String name) throws IOException {
        Path empty = folder.resolve(name);
        if (Files.exists(empty)) {
            try (Stream<Path> inside = Files.walk(empty)) {
                for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        return Files.createDirectories(empty);
    }

    /// Builds the peer of this name with the system's C compiler.
    ///
    /// @param libraries as the linker calls them
    public Path compile(String name, List<String> libraries) throws IOException {
        Path program = Files.createDirectories(folder.resolve("peers")).resolve(name);
        List<String> command = new ArrayList<>(List.of("cc", "-O2", "-Wall", "-Wextra", "-Werror"));
        command.addAll(List.of("-o", program.toString(), sources.resolve(name + ".c").toString()));
        libraries.forEach(library -> command.add("-l" + library));
        Path log = folder.resolve("peers").resolve(name + ".log");
        Process compiler =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        if (compiler.onExit().join().exitValue() != 0) {
            throw new IOException(
                    "the peer "
                            + name
                            + " does not compile; are its packages installed?\n"
                            + Files.readString(log));
        }
        return program;
    }
}
