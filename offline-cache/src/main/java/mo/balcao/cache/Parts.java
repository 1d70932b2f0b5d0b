package mo.balcao.cache;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import mo.balcao.cache.journal.AnchorFile;
import mo.balcao.cache.journal.SqliteAuditJournal;
import mo.balcao.cache.journal.SqliteEffectJournal;
import mo.balcao.cache.link.HttpPlatformLink;
import mo.balcao.cache.link.PlatformLink.LinkState;
import mo.balcao.cache.outbox.DepartmentKeys;
import mo.balcao.cache.outbox.Dispatch;
import mo.balcao.cache.outbox.NothingAtRest;
import mo.balcao.cache.outbox.Outbox;
import mo.balcao.cache.outbox.Settlements;
import mo.balcao.cache.outbox.SqliteOutbox;
import mo.balcao.cache.port.Transport;
import mo.balcao.cache.store.Level;
import mo.balcao.cache.store.Store;
import mo.balcao.cache.store.Watermarks;
import mo.balcao.cache.sync.Herald;
import mo.balcao.cache.sync.Loop;
import mo.balcao.cache.sync.Newspaper;
import mo.balcao.cache.sync.SyncEngine;
import mo.balcao.cache.sync.Upkeep;
import mo.balcao.cache.trust.PublishedDocuments;

/// The parts of the room, joined over a store and a transport, and the three loops that drive them.
final class Parts implements AutoCloseable {
    final Outbox outbox;
    final SqliteEffectJournal effects;
    final SqliteAuditJournal audit;
    final HttpPlatformLink link;
    final Herald herald;
    final Watermarks watermarks;
    private final PublishedDocuments documents;
    private final SqliteOutbox sealing;
    private final Dispatch dispatch;
    private final Loop sending;
    private final Loop keeping;
    private final Loop speaking;
    private final List<Consumer<TerminalCache.Published>> watchers = new CopyOnWriteArrayList<>();

    Parts(
            TerminalCache.Settings settings,
            Ports ports,
            PublishedDocuments documents,
            Store store,
            Transport transport,
            long epoch) {
        var time = ports.time();
        var random = ports.random();
        Path folder = settings.folder();
        String terminal = settings.terminal();
        this.documents = documents;
        watermarks = new Watermarks(Watermarks.Disk.of(folder));
        effects = new SqliteEffectJournal(store, time, random);
        audit =
                new SqliteAuditJournal(
                        store, time, AnchorFile.open(folder.resolve("audit-anchor")));
        link = new HttpPlatformLink(transport, time, ports.blocking());
        sealing =
                new SqliteOutbox(
                        new SqliteOutbox.Seams(
                                store, time, random, ports.alarm(), ports.blocking()),
                        terminal,
                        () -> watermarks.level() != Level.NO_CAPTURE);
        outbox =
                switch (settings.site().atRest()) {
                    case SEALED -> sealing;
                    case NOTHING ->
                            new NothingAtRest(sealing, effects, () -> link.state() == LinkState.UP);
                };
        dispatch = new Dispatch(store, sealing, time);
        var settlements = new Settlements(store, time);
        var sync =
                new SyncEngine(dispatch, settlements, sealing, link, time, random, terminal, epoch);
        var upkeep =
                new Upkeep(
                        store,
                        dispatch,
                        settlements,
                        sealing,
                        link,
                        time,
                        terminal,
                        settings.site().keep());
        var newspaper = new Newspaper(link, time, documents, this::publish);
        herald =
                new Herald(
                        link,
                        time,
                        random,
                        terminal,
                        settings.software(),
                        outbox,
                        effects,
                        audit,
                        newspaper);
        sending = new Loop("sync", sync::turn);
        keeping = new Loop("upkeep", upkeep::turn);
        speaking = new Loop("herald", herald::turn);
        useKeys();
    }

    void start() {
        dispatch.recover().toCompletableFuture().join();
        sealing.onCapture(sending::poke);
        link.onDoubt(speaking::poke);
        link.watch(state -> {
            if (state == LinkState.UP) {
                sending.poke();
                keeping.poke();
            }
        });
        sending.start();
        keeping.start();
        speaking.start();
    }

    Runnable watch(Consumer<TerminalCache.Published> onChange) {
        watchers.add(onChange);
        onChange.accept(published());
        return () -> watchers.remove(onChange);
    }

    /// The loops end; what they were doing is given up.
    @Override
    public void close() {
        speaking.close();
        keeping.close();
        sending.close();
    }

    private void publish() {
        useKeys();
        TerminalCache.Published published = published();
        watchers.forEach(watcher -> watcher.accept(published));
    }

    private TerminalCache.Published published() {
        return new TerminalCache.Published(
                documents.catalogue().map(PublishedDocuments.Checked::payload),
                documents.authorisation().map(PublishedDocuments.Checked::payload));
    }

    private void useKeys() {
        documents
                .catalogue()
                .ifPresent(catalogue -> sealing.use(DepartmentKeys.of(catalogue.payload())));
    }
}
