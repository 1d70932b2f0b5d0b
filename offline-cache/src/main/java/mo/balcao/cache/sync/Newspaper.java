package mo.balcao.cache.sync;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.port.Transport;
import mo.balcao.cache.trust.PublishedDocuments;
import mo.balcao.cache.trust.TrustException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fetches what the platform has published: the catalogue when the heartbeat names another version, root and authorisation
/// with it and every two minutes. What the trust does not cover is logged and leaves the last good one in use.
public final class Newspaper {
    private static final Logger LOG = LoggerFactory.getLogger(Newspaper.class);
    private static final Duration BETWEEN = Duration.ofMinutes(2);
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private final Transport transport;
    private final TimeSource time;
    private final PublishedDocuments documents;
    private final Runnable onPublished;
    private Optional<Long> fetched = Optional.empty();

    /// @param onPublished called after a newer catalogue or authorisation was accepted
    public Newspaper(
            Transport transport,
            TimeSource time,
            PublishedDocuments documents,
            Runnable onPublished) {
        this.transport = transport;
        this.time = time;
        this.documents = documents;
        this.onPublished = onPublished;
    }

    void fetch(long catalogueVersion) {
        long have = documents.catalogue().map(PublishedDocuments.Checked::version).orElse(0L);
        long now = time.monotonicNanos();
        boolean due = fetched.map(at -> now - at >= BETWEEN.toNanos()).orElse(Boolean.TRUE);
        if (have == catalogueVersion && !due) {
            return;
        }
        fetched = Optional.of(now);
        offer("/v1/trust/root", documents::offerRoot);
        boolean fresh = false;
        if (have != catalogueVersion) {
            fresh = offer("/v1/catalogue", documents::offerCatalogue);
        }
        fresh |= offer("/v1/authorisation", documents::offerAuthorisation);
        if (fresh) {
            onPublished.run();
        }
    }

    private boolean offer(String path, Predicate<byte[]> accept) {
        Transport.Reply reply =
                transport.send(new Transport.Request("GET", path, Map.of(), new byte[0], DEADLINE));
        if (!(reply instanceof Transport.Reply.Answered(int status, var _, byte[] body))
                || status != 200) {
            return false;
        }
        try {
            return accept.test(body);
        } catch (TrustException e) {
            LOG.error("event=trust.refused path={} why={}", path, e.getMessage());
            return false;
        }
    }
}
