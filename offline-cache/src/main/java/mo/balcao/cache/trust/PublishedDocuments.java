package mo.balcao.cache.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The newest catalogue and verifier authorisation this terminal may believe, kept on disk so that it starts without the
/// platform. A document is checked before it is kept, again when it is read back, and never replaced by an older one.
/// Any thread.
public final class PublishedDocuments {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedDocuments.class);

    private final RootChain chain;
    private final InstantSource wall;
    private final Shelf catalogue;
    private final Shelf authorisation;
    private TrustRoot root;

    private PublishedDocuments(Path folder, TrustRoot root, InstantSource wall) {
        this.chain = new RootChain(folder);
        this.root = root;
        this.wall = wall;
        this.catalogue = new Shelf(folder, "catalogue", "catalogue");
        this.authorisation = new Shelf(folder, "verifier-authorisation", "identity");
    }

    /// Reads what is kept in `folder`; the root in it must be the one pinned by `rootFingerprint`, with any later ones in
    /// an unbroken chain from it.
    ///
    /// @throws TrustException when there is no root that the pin covers
    public static PublishedDocuments open(Path folder, String rootFingerprint, InstantSource wall) {
        try {
            TrustRoot root = new RootChain(folder).walk(rootFingerprint);
            if (!root.expires().isAfter(wall.instant())) {
                LOG.error("event=trust.root-expired version={}", root.version());
            }
            PublishedDocuments documents = new PublishedDocuments(folder, root, wall);
            documents.catalogue.readBack(root.keys(documents.catalogue.role()));
            documents.authorisation.readBack(root.keys(documents.authorisation.role()));
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the trust folder " + folder, e);
        }
    }

    public synchronized Optional<Checked> catalogue() {
        return catalogue.present();
    }

    public synchronized Optional<Checked> authorisation() {
        return authorisation.present();
    }

    /// Returns whether it was new; the present root again is no news and no fault.
    ///
    /// @throws TrustException when it is new and a key of the present root did not sign it, or it is older
    public synchronized boolean offerRoot(byte[] json) {
        SignedDocument document = SignedDocument.parse(json);
        if (document.version() == root.version()) {
            return false;
        }
        TrustRoot next = root.next(document);
        if (!next.expires().isAfter(wall.instant())) {
            throw new TrustException("root version " + next.version() + " has expired");
        }
        try {
            chain.add(next.version(), json);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the root document", e);
        }
        LOG.info("event=trust.accepted kind=root version={}", next.version());
        root = next;
        return true;
    }

    /// Returns whether it was new.
    ///
    /// @throws TrustException when the trust does not cover it
    public synchronized boolean offerCatalogue(byte[] json) {
        return offer(catalogue, json);
    }

    /// Returns whether it was new.
    ///
    /// @throws TrustException when the trust does not cover it
    public synchronized boolean offerAuthorisation(byte[] json) {
        return offer(authorisation, json);
    }

    /// An expired root makes nothing new believable; what it made believable before stays until its own end.
    private boolean offer(Shelf shelf, byte[] json) {
        Instant now = wall.instant();
        if (!root.expires().isAfter(now)) {
            throw new TrustException("the root document has expired: nothing new is accepted");
        }
        try {
            return shelf.offer(json, root.keys(shelf.role()), now);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a published document", e);
        }
    }

    /// A payload whose signature was checked.
    public record Checked(long version, byte[] payload) {}
}
