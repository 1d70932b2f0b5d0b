package mo.balcao.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Files with the stacks of all threads: names, states and places in the program, never a value.
final class ThreadStacks {
    static final int KEPT = 5;
    private static final String PREFIX = "threads-";
    private static final String SUFFIX = ".txt";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;

    ThreadStacks(Path folder) {
        this.folder = folder;
    }

    /// The new file; the oldest ones go.
    Path write(Instant now) throws IOException {
        List<String> lines = new ArrayList<>();
        Thread.getAllStackTraces().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getName()))
                .forEach(entry -> describe(entry, lines));
        Files.createDirectories(folder);
        Path file = folder.resolve(PREFIX + NAME.format(now) + SUFFIX);
        Files.write(file, lines);
        forgetOldest();
        return file;
    }

    private static void describe(Map.Entry<Thread, StackTraceElement[]> entry, List<String> to) {
        Thread thread = entry.getKey();
        to.add(thread.getName() + " " + thread.getState() + (thread.isDaemon() ? " daemon" : ""));
        for (StackTraceElement frame : entry.getValue()) {
            to.add("    at " + frame);
        }
        to.add("");
    }

    private void forgetOldest() throws IOException {
        List<Path> all;
        try (var files = Files.list(folder)) {
            all = files.filter(ThreadStacks::isOurs).sorted(Comparator.reverseOrder()).toList();
        }
        for (Path old : all.stream().skip(KEPT).toList()) {
            Files.deleteIfExists(old);
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
    }
}
