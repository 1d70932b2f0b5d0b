package mo.balcao.cache.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import mo.balcao.cache.store.PrivateFiles;
import mo.balcao.cache.trust.PublishedDocuments.Checked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The last good document of one kind, in a file, and the highest version ever accepted, in another: even when the document
/// itself can no longer be believed, no older one takes its place. Under the lock of its owner.
final class Shelf {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    private final String kind;
    private final String role;
    private final Path file;
    private final Path floorFile;
    private Optional<Checked> present = Optional.empty();
    private long floor;

    Shelf(Path folder, String kind, String role) {
        this.kind = kind;
        this.role = role;
        this.file = folder.resolve(kind + ".json");
        this.floorFile = folder.resolve(kind + ".version");
    }

    String role() {
        return role;
    }

    Optional<Checked> present() {
        return present;
    }

    /// What an earlier run kept. It is checked again, but for its end: whoever uses an expired one says so.
    void readBack(Map<String, byte[]> keys) throws IOException {
        floor = readFloor();
        if (!Files.exists(file)) {
            return;
        }
        try {
            present =
                    Optional.of(
                            check(SignedDocument.parse(Files.readAllBytes(file)), keys).checked);
        } catch (TrustException e) {
            LOG.warn("event=trust.kept-refused kind={} why={}", kind, e.getMessage());
        }
    }

    /// Whether it was new. The same version under a new signature replaces the file and is not new.
    ///
    /// @throws TrustException when the trust does not cover it, it has expired, or it is older than one accepted before
    boolean offer(byte[] json, Map<String, byte[]> keys, Instant now) throws IOException {
        Offered offered = check(SignedDocument.parse(json), keys);
        long version = offered.checked.version();
        if (version < floor) {
            throw new TrustException(
                    kind + " version " + version + " after " + floor + ": roll-back refused");
        }
        if (!offered.expires.isAfter(now)) {
            throw new TrustException(kind + " version " + version + " has expired");
        }
        boolean fresh = present.map(Checked::version).orElse(0L) != version;
        if (!fresh && !Arrays.equals(payload(), offered.checked.payload())) {
            throw new TrustException(kind + " version " + version + " has two contents");
        }
        if (fresh || !Arrays.equals(Files.readAllBytes(file), json)) {
            PrivateFiles.write(file, json);
        }
        if (fresh) {
            PrivateFiles.write(
                    floorFile, Long.toString(version).getBytes(StandardCharsets.US_ASCII));
            floor = version;
            present = Optional.of(offered.checked);
            LOG.info("event=trust.accepted kind={} version={}", kind, version);
        }
        return fresh;
    }

    private byte[] payload() {
        return present.map(Checked::payload).orElseGet(() -> new byte[0]);
    }

    private long readFloor() throws IOException {
        if (!Files.exists(floorFile)) {
            return 0;
        }
        String text = Files.readString(floorFile).strip();
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private Offered check(SignedDocument document, Map<String, byte[]> keys) {
        document.verify(kind, keys);
        try {
            JsonNode payload = JsonMapper.shared().readTree(document.payload());
            long version = payload.path("version").asLong(0);
            if (version < 1 || version != document.version()) {
                throw new TrustException(kind + " names two versions");
            }
            String end = payload.path("expires").asString(payload.path("notAfter").asString(""));
            return new Offered(new Checked(version, document.payload()), Instant.parse(end));
        } catch (JacksonException | DateTimeException e) {
            throw new TrustException(kind + " cannot be read", e);
        }
    }

    private record Offered(Checked checked, Instant expires) {}
}
