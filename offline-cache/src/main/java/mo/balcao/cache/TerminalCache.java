package mo.balcao.cache;

import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mo.balcao.cache.journal.AuditJournal;
import mo.balcao.cache.journal.EffectJournal;
import mo.balcao.cache.journal.SqliteAuditJournal;
import mo.balcao.cache.journal.SqliteEffectJournal;
import mo.balcao.cache.link.HttpPlatformLink;
import mo.balcao.cache.link.HttpsTransport;
import mo.balcao.cache.link.PlatformLink;
import mo.balcao.cache.outbox.DepartmentKeys;
import mo.balcao.cache.outbox.Outbox;
import mo.balcao.cache.outbox.SqliteOutbox;
import mo.balcao.cache.port.RandomSource;
import mo.balcao.cache.port.SystemTime;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.store.Database;
import mo.balcao.cache.sync.Herald;
import mo.balcao.cache.sync.SyncEngine;
import mo.balcao.cache.trust.Enrolment;
import mo.balcao.cache.trust.FileKeyCustody;
import mo.balcao.cache.trust.KeyCustody;
import mo.balcao.cache.trust.PublishedDocuments;
import mo.balcao.cache.trust.TrustException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everything that must survive, opened together: enrolment, database, journals, outbox, link, sync.
public final class TerminalCache implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TerminalCache.class);

    /// How long sealed parts stay after acknowledgement.
    private static final Duration KEEP = Duration.ofHours(24);

    private final Database database;
    private final SqliteOutbox outbox;
    private final SqliteEffectJournal effects;
    private final SqliteAuditJournal audit;
    private final PublishedDocuments documents;
    private final HttpsTransport transport;
    private final HttpPlatformLink link;
    private final ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor();
    private final SyncEngine sync;
    private final Herald herald;
    private final List<Consumer<Published>> watchers = new CopyOnWriteArrayList<>();

    private TerminalCache(
            Settings settings, KeyCustody custody, TimeSource time, RandomSource random) {
        var trust = settings.folder().resolve("trust");
        Enrolment enrolment =
                new Enrolment(
                        settings.terminal(),
                        settings.platform(),
                        settings.caFingerprint(),
                        settings.rootFingerprint());
        Enrolment.Enrolled enrolled =
                enrolment
                        .kept(trust, custody)
                        .or(() ->
                                settings.enrolmentCode()
                                        .map(code -> enrolment.enrol(code, trust, custody)))
                        .orElseThrow(() ->
                                new TrustException(
                                        "this terminal is not enrolled:"
                                                + " ask the platform's operator for a code and set platform.enrolment-code"));
        documents = PublishedDocuments.open(trust, settings.rootFingerprint(), time::wall);
        database = Database.open(settings.folder().resolve("outbox.db"));
        effects = new SqliteEffectJournal(database, time, random);
        audit = new SqliteAuditJournal(database, time);
        outbox =
                new SqliteOutbox(
                        database,
                        settings.terminal(),
                        new DiskRoom(settings.folder()),
                        time,
                        random);
        transport = new HttpsTransport(settings.platform(), enrolled.tls());
        link = new HttpPlatformLink(transport, virtual);
        sync =
                new SyncEngine(
                        database,
                        outbox,
                        link,
                        time,
                        random,
                        settings.terminal(),
                        enrolled.epoch(),
                        KEEP);
        herald =
                new Herald(
                        link,
                        time,
                        random,
                        settings.terminal(),
                        settings.software(),
                        outbox,
                        audit,
                        documents,
                        this::publish);
        outbox.onCapture(sync::poke);
        link.watch(state -> {
            if (state == PlatformLink.LinkState.UP) {
                sync.poke();
            }
        });
        useKeys();
    }

    /// Opens the room with the machine's own clock and randomness and a key in a file; blocks for an enrolment (at most
    /// 20 s).
    ///
    /// @throws mo.balcao.cache.trust.TrustException when the terminal is not enrolled and cannot be
    /// @throws mo.balcao.cache.store.StoreException when the database cannot be opened
    public static TerminalCache open(Settings settings) {
        SecureRandom secure = new SecureRandom();
        TerminalCache cache =
                new TerminalCache(
                        settings,
                        new FileKeyCustody(settings.folder().resolve("keys")),
                        new SystemTime(),
                        count -> {
                            byte[] bytes = new byte[count];
                            secure.nextBytes(bytes);
                            return bytes;
                        });
        cache.sync.start();
        cache.herald.start();
        return cache;
    }

    public Outbox outbox() {
        return outbox;
    }

    public EffectJournal effects() {
        return effects;
    }

    public AuditJournal audit() {
        return audit;
    }

    public PlatformLink link() {
        return link;
    }

    /// Calls `onChange` with what is kept now and after each newer catalogue or authorisation; the returned act ends it.
    public Runnable watch(Consumer<Published> onChange) {
        watchers.add(onChange);
        onChange.accept(published());
        return () -> watchers.remove(onChange);
    }

    /// What heartbeats say of the devices: `id`, `status` and, where there is one, `code`.
    public void reportDevices(Supplier<List<Map<String, String>>> devices) {
        herald.report(devices);
    }

    @Override
    public void close() {
        herald.close();
        sync.close();
        transport.close();
        virtual.close();
        database.close();
    }

    private void publish() {
        useKeys();
        Published published = published();
        watchers.forEach(watcher -> watcher.accept(published));
    }

    private Published published() {
        return new Published(
                documents.catalogue().map(PublishedDocuments.Checked::payload),
                documents.authorisation().map(PublishedDocuments.Checked::payload));
    }

    private void useKeys() {
        documents
                .catalogue()
                .ifPresent(catalogue -> {
                    try {
                        outbox.use(DepartmentKeys.of(catalogue.payload()));
                    } catch (GeneralSecurityException e) {
                        LOG.error("event=outbox.keys-unusable version={}", catalogue.version(), e);
                    }
                });
    }

    /// What the room needs to know of its terminal.
    ///
    /// @param folder the terminal's; `trust`, `keys` and `outbox.db` lie in it
    /// @param enrolmentCode used once, when the terminal is not enrolled yet
    /// @param software name and version, reported with each heartbeat
    public record Settings(
            String terminal,
            Path folder,
            URI platform,
            String caFingerprint,
            String rootFingerprint,
            Optional<String> enrolmentCode,
            String software) {}

    /// Payloads whose signatures were checked.
    public record Published(Optional<byte[]> catalogue, Optional<byte[]> authorisation) {}
}
