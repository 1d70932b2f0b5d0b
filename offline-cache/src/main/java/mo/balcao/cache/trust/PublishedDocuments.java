package mo.balcao.cache.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The newest catalogue and verifier authorisation this terminal may believe, kept on disk so that it starts without the
/// platform. A document is checked before it is kept, again when it is read back, and never replaced by an older one.
public final class PublishedDocuments {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedDocuments.class);

    private final Path folder;
    private final InstantSource wall;
    private TrustRoot root;
    private Optional<Checked> catalogue = Optional.empty();
    private Optional<Checked> authorisation = Optional.empty();

    private PublishedDocuments(Path folder, TrustRoot root, InstantSource wall) {
        this.folder = folder;
        this.root = root;
        this.wall = wall;
    }

    /// Reads what is kept in `folder`; the root in it must be the one pinned by `rootFingerprint`, or a chain from it.
    ///
    /// @throws TrustException when there is no root that the pin covers
    public static PublishedDocuments open(Path folder, String rootFingerprint, InstantSource wall) {
        try {
            SignedDocument first =
                    SignedDocument.parse(Files.readAllBytes(folder.resolve("root.json")));
            TrustRoot root = TrustRoot.pinned(first, rootFingerprint);
            Path newer = folder.resolve("root-newer.json");
            if (Files.exists(newer)) {
                root = root.next(SignedDocument.parse(Files.readAllBytes(newer)));
            }
            PublishedDocuments documents = new PublishedDocuments(folder, root, wall);
            documents.catalogue = documents.readBack("catalogue", "catalogue");
            documents.authorisation = documents.readBack("verifier-authorisation", "identity");
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the trust folder " + folder, e);
        }
    }

    public synchronized Optional<Checked> catalogue() {
        return catalogue;
    }

    public synchronized Optional<Checked> authorisation() {
        return authorisation;
    }

    /// @throws TrustException when a key of the present root did not sign it
    public synchronized void offerRoot(byte[] json) {
        SignedDocument document = SignedDocument.parse(json);
        TrustRoot next = root.next(document);
        if (next.version() > root.version()) {
            keep("root-newer", json);
            root = next;
        }
    }

    /// Returns whether it was new.
    public synchronized boolean offerCatalogue(byte[] json) {
        Optional<Checked> newer = newer("catalogue", "catalogue", json, catalogue);
        newer.ifPresent(checked -> catalogue = Optional.of(checked));
        return newer.isPresent();
    }

    /// Returns whether it was new.
    public synchronized boolean offerAuthorisation(byte[] json) {
        Optional<Checked> newer = newer("verifier-authorisation", "identity", json, authorisation);
        newer.ifPresent(checked -> authorisation = Optional.of(checked));
        return newer.isPresent();
    }

    private Optional<Checked> newer(
            String kind, String role, byte[] json, Optional<Checked> present) {
        Checked offered = check(SignedDocument.parse(json), kind, role);
        long have = present.map(Checked::version).orElse(0L);
        if (offered.version < have) {
            throw new TrustException(
                    kind
                            + " version "
                            + offered.version
                            + " after "
                            + have
                            + ": roll-back refused");
        }
        if (offered.version == have) {
            return Optional.empty();
        }
        keep(kind, json);
        LOG.info("event=trust.accepted kind={} version={}", kind, offered.version);
        return Optional.of(offered);
    }

    private Checked check(SignedDocument document, String kind, String role) {
        document.verify(kind, root.keys(role));
        JsonNode payload = JsonMapper.shared().readTree(document.payload());
        long version = payload.path("version").asLong(0);
        if (version != document.version()) {
            throw new TrustException(kind + " names two versions");
        }
        String end = payload.path("expires").asString(payload.path("notAfter").asString(""));
        if (!end.isEmpty() && Instant.parse(end).isBefore(wall.instant())) {
            throw new TrustException(kind + " version " + version + " has expired");
        }
        return new Checked(version, document.payload());
    }

    private Optional<Checked> readBack(String kind, String role) throws IOException {
        Path file = folder.resolve(kind + ".json");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(check(SignedDocument.parse(Files.readAllBytes(file)), kind, role));
        } catch (TrustException e) {
            LOG.warn("event=trust.kept-document-refused kind={} why={}", kind, e.getMessage());
            return Optional.empty();
        }
    }

    private void keep(String kind, byte[] json) {
        try {
            PrivateFiles.write(folder.resolve(kind + ".json"), json);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the " + kind, e);
        }
    }

    /// A payload whose signature was checked.
    public record Checked(long version, byte[] payload) {}
}
