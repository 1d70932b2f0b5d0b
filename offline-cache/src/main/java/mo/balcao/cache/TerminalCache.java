package mo.balcao.cache;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mo.balcao.cache.journal.AuditJournal;
import mo.balcao.cache.journal.EffectJournal;
import mo.balcao.cache.journal.Verification;
import mo.balcao.cache.link.HttpsTransport;
import mo.balcao.cache.link.PlatformLink;
import mo.balcao.cache.outbox.Outbox;
import mo.balcao.cache.port.SystemAlarm;
import mo.balcao.cache.port.SystemTime;
import mo.balcao.cache.store.Level;
import mo.balcao.cache.store.SqliteStore;
import mo.balcao.cache.trust.Enrolment;
import mo.balcao.cache.trust.FileKeyCustody;
import mo.balcao.cache.trust.PublishedDocuments;

/// Everything that must survive, opened together: enrolment, database, journals, outbox, link, sync. Any thread.
public final class TerminalCache implements AutoCloseable {
    private final Parts parts;
    private final Closing closing;

    private TerminalCache(Parts parts, Closing closing) {
        this.parts = parts;
        this.closing = closing;
    }

    /// Opens the room with the machine's own clocks and randomness and a key in a file; blocks for an enrolment (at most
    /// 20 s).
    ///
    /// @throws mo.balcao.cache.trust.TrustException when the terminal is not enrolled and cannot be
    /// @throws mo.balcao.cache.store.StoreException when the database cannot be opened
    public static TerminalCache open(Settings settings) {
        SystemAlarm alarm = new SystemAlarm();
        ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor();
        Closing closing = new Closing();
        closing.then(alarm::close);
        closing.then(virtual::shutdownNow);
        return open(
                settings,
                new Ports(
                        new SystemTime(),
                        Ports.secureRandom(),
                        alarm,
                        new FileKeyCustody(settings.folder().resolve("keys")),
                        virtual),
                closing);
    }

    /// As [#open(Settings)], over ports of the caller's, who also closes them.
    public static TerminalCache open(Settings settings, Ports ports) {
        return open(settings, ports, new Closing());
    }

    private static TerminalCache open(Settings settings, Ports ports, Closing closing) {
        Path trust = settings.folder().resolve("trust");
        boolean opened = false;
        try {
            Enrolment.Enrolled enrolled =
                    new Enrolment(
                                    settings.terminal(),
                                    settings.platform(),
                                    settings.caFingerprint(),
                                    settings.rootFingerprint())
                            .keptOr(settings.enrolmentCode(), trust, ports.custody());
            var documents =
                    PublishedDocuments.open(trust, settings.rootFingerprint(), ports.time()::wall);
            var store =
                    SqliteStore.open(settings.folder().resolve("outbox.db"), ports.time()::wall);
            closing.then(store::close);
            var transport = new HttpsTransport(settings.platform(), enrolled.tls());
            closing.then(transport::close);
            var parts = new Parts(settings, ports, documents, store, transport, enrolled.epoch());
            closing.then(parts::close);
            parts.start();
            opened = true;
            return new TerminalCache(parts, closing);
        } finally {
            if (!opened) {
                closing.close();
            }
        }
    }

    public Outbox outbox() {
        return parts.outbox;
    }

    public EffectJournal effects() {
        return parts.effects;
    }

    public AuditJournal audit() {
        return parts.audit;
    }

    /// Reads the whole audit journal; takes a while on an old terminal.
    public CompletionStage<Verification> verifyAudit() {
        return parts.audit.verify();
    }

    public PlatformLink link() {
        return parts.link;
    }

    /// How much room the disk has: below `SCARCE` no new session should begin.
    public Level room() {
        return parts.watermarks.level();
    }

    /// Calls `onChange` with what is kept now and after each newer catalogue or authorisation; the returned act ends it.
    public Runnable watch(Consumer<Published> onChange) {
        return parts.watch(onChange);
    }

    /// What heartbeats say of the devices: `id`, `status` and, where there is one, `code`.
    public void reportDevices(Supplier<List<Map<String, String>>> devices) {
        parts.herald.report(devices);
    }

    /// The loops end, the connection and the store are closed; what was accepted is durable.
    @Override
    public void close() {
        closing.close();
    }

    /// What the room needs to know of its terminal.
    ///
    /// @param folder the terminal's; `trust`, `keys` and `outbox.db` lie in it
    /// @param enrolmentCode used once, when the terminal is not enrolled yet
    /// @param software name and version, reported with each heartbeat
    /// @param site what the site decides about its cases
    public record Settings(
            String terminal,
            Path folder,
            URI platform,
            String caFingerprint,
            String rootFingerprint,
            Optional<String> enrolmentCode,
            String software,
            SitePolicy site) {

        /// A site in Macao.
        public Settings(
                String terminal,
                Path folder,
                URI platform,
                String caFingerprint,
                String rootFingerprint,
                Optional<String> enrolmentCode,
                String software) {
            this(
                    terminal,
                    folder,
                    platform,
                    caFingerprint,
                    rootFingerprint,
                    enrolmentCode,
                    software,
                    SitePolicy.standard());
        }

        @Override
        public String toString() {
            return "Settings[" + terminal + ", " + platform + "]";
        }
    }

    /// Payloads whose signatures were checked.
    public record Published(Optional<byte[]> catalogue, Optional<byte[]> authorisation) {}
}
