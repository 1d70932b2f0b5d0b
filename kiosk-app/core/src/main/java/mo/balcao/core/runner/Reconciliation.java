package mo.balcao.core.runner;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import mo.balcao.cache.journal.EffectJournal;
import mo.balcao.core.audit.AuditEvent;

/// At the start: effects that a crash left open. Nobody knows whether such a slip came out, so it is put in doubt and
/// shown to staff, and never printed again.
final class Reconciliation {
    private Reconciliation() {}

    static CompletionStage<Integer> run(EffectJournal effects, AuditTrail audit) {
        return effects.open().thenApply(open -> settle(open, effects, audit));
    }

    private static int settle(
            List<EffectJournal.Open> open, EffectJournal effects, AuditTrail audit) {
        for (var effect : open) {
            var _ = effects.settle(effect.id(), EffectJournal.Settlement.IN_DOUBT);
            audit.write(
                    AuditEvent.EFFECT_RECONCILED,
                    Map.of("kind", effect.kind(), "effect", effect.id().value().toString()));
        }
        if (!open.isEmpty()) {
            audit.tellStaff("effects-in-doubt");
        }
        return open.size();
    }
}
