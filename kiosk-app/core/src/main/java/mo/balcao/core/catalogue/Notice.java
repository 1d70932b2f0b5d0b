package mo.balcao.core.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mo.balcao.core.text.Localized;

/// Something residents should know before they start: an announced outage, a holiday, a change.
///
/// @param services which services it is about; empty for the whole machine
/// @param withdraws whether those services cannot be started while the notice stands
/// @param from shown from here on; absent = at once
/// @param until shown until here; absent = until withdrawn
public record Notice(
        String id,
        Localized text,
        List<String> services,
        boolean withdraws,
        Optional<Instant> from,
        Optional<Instant> until) {

    public boolean standsAt(Instant now) {
        return from.map(f -> !now.isBefore(f)).orElse(true)
                && until.map(now::isBefore).orElse(true);
    }

    public boolean withdraws(String service, Instant now) {
        return withdraws && standsAt(now) && (services.isEmpty() || services.contains(service));
    }
}
