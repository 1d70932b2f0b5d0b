package mo.balcao.ui.app;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import mo.balcao.cache.journal.AuditJournal;
import mo.balcao.cache.journal.EffectJournal;
import mo.balcao.cache.link.PlatformLink;
import mo.balcao.cache.outbox.Outbox;
import mo.balcao.core.runner.Published;

/// The opened cache, as the wiring hands it on.
interface CacheRoom extends AutoCloseable {
    Outbox outbox();

    EffectJournal effects();

    AuditJournal audit();

    PlatformLink link();

    Published published();

    /// What heartbeats say of the devices: `id`, `status` and, where there is one, `code`. Asked on any thread.
    void reportDevices(Supplier<List<Map<String, String>>> devices);

    @Override
    void close();
}
