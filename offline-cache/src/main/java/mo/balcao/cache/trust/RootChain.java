package mo.balcao.cache.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mo.balcao.cache.store.PrivateFiles;

/// The pinned root and every later one that was accepted, each in a file, so that the chain from the pin can be walked
/// again at each start: `root.json`, `root-2.json`, `root-3.json` …
final class RootChain {
    private static final String FIRST = "root.json";

    private final Path folder;

    RootChain(Path folder) {
        this.folder = folder;
    }

    TrustRoot walk(String fingerprint) throws IOException {
        TrustRoot root =
                TrustRoot.pinned(
                        SignedDocument.parse(Files.readAllBytes(folder.resolve(FIRST))),
                        fingerprint);
        for (Path later : later()) {
            root = root.next(SignedDocument.parse(Files.readAllBytes(later)));
        }
        return root;
    }

    /// Takes `json` as the first root. Where it is another one than before, all that an earlier platform published goes.
    void begin(byte[] json) throws IOException {
        Path first = folder.resolve(FIRST);
        if (Files.exists(first) && samePayload(Files.readAllBytes(first), json)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(RootChain::isPublished).toList()) {
                Files.delete(file);
            }
        }
        PrivateFiles.write(first, json);
    }

    private static boolean isPublished(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") || name.endsWith(".version");
    }

    private static boolean samePayload(byte[] one, byte[] other) {
        return Arrays.equals(
                SignedDocument.parse(one).payload(), SignedDocument.parse(other).payload());
    }

    void add(long version, byte[] json) throws IOException {
        PrivateFiles.write(folder.resolve("root-" + version + ".json"), json);
    }

    private List<Path> later() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> file.getFileName().toString().matches("root-\\d{1,18}\\.json"))
                    .sorted(Comparator.comparingLong(RootChain::version))
                    .toList();
        }
    }

    private static long version(Path file) {
        return Long.parseLong(file.getFileName().toString().replaceAll("\\D", ""));
    }
}
