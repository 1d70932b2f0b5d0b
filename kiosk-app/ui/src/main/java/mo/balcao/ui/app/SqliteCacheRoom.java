package mo.balcao.ui.app;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import mo.balcao.cache.TerminalCache;
import mo.balcao.cache.journal.AuditJournal;
import mo.balcao.cache.journal.EffectJournal;
import mo.balcao.cache.link.PlatformLink;
import mo.balcao.cache.outbox.Outbox;
import mo.balcao.cache.store.StoreException;
import mo.balcao.cache.trust.TrustException;
import mo.balcao.core.config.TerminalConfig;
import mo.balcao.core.runner.Published;

/// The cache of a terminal: SQLite in its data folder, the platform over HTTPS.
record SqliteCacheRoom(TerminalCache cache) implements CacheRoom {

    static SqliteCacheRoom open(TerminalConfig config) {
        var platform = config.platform();
        try {
            return new SqliteCacheRoom(
                    TerminalCache.open(
                            new TerminalCache.Settings(
                                    config.id(),
                                    config.data(),
                                    platform.url(),
                                    platform.caFingerprint(),
                                    platform.rootFingerprint(),
                                    platform.enrolmentCode(),
                                    Version.SOFTWARE)));
        } catch (TrustException | StoreException e) {
            throw new CannotStartException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public Outbox outbox() {
        return cache.outbox();
    }

    @Override
    public EffectJournal effects() {
        return cache.effects();
    }

    @Override
    public AuditJournal audit() {
        return cache.audit();
    }

    @Override
    public PlatformLink link() {
        return cache.link();
    }

    @Override
    public Published published() {
        return onChange ->
                cache.watch(now ->
                        onChange.accept(
                                new Published.Payloads(now.catalogue(), now.authorisation())));
    }

    @Override
    public void reportDevices(Supplier<List<Map<String, String>>> devices) {
        cache.reportDevices(devices);
    }

    @Override
    public void close() {
        cache.close();
    }
}
