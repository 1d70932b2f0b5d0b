package mo.balcao.cache.journal;

import java.util.UUID;

/// One intended effect on the physical world.
public record EffectId(UUID value) {}
