package mo.balcao.core.runner;

import java.util.Map;
import java.util.regex.Pattern;
import mo.balcao.cache.journal.AuditJournal;
import mo.balcao.core.audit.AuditEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes the audit journal; lets nothing through that is no code, count or id. A journal that cannot be written never
/// stops a resident: the log says so.
final class AuditTrail {
    private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private final AuditJournal journal;

    AuditTrail(AuditJournal journal) {
        this.journal = journal;
    }

    void write(AuditEvent event, Map<String, String> facts) {
        for (String fact : facts.values()) {
            if (!CODE.matcher(fact).matches()) {
                throw new IllegalArgumentException("a fact of " + event.id() + " is no code");
            }
        }
        LOG.debug("audit {}", event.id());
        journal.append(event.id(), facts)
                .whenComplete((_, failure) -> {
                    if (failure != null) {
                        LOG.warn("audit.not-written {}", event.id(), failure);
                    }
                });
    }

    /// Something a member of staff must look at.
    void tellStaff(String what) {
        LOG.warn("staff.notice {}", what);
        write(AuditEvent.STAFF_NOTICE, Map.of("what", what));
    }
}
