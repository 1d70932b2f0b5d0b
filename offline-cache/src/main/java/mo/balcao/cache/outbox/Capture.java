package mo.balcao.cache.outbox;

import java.util.List;
import java.util.Optional;
import mo.balcao.cache.journal.EffectId;

/// A case as the resident confirmed it, in clear and in memory only; sealed part by part before it is stored.
///
/// @param service catalogue id of the service
/// @param catalogueVersion version of the signed catalogue that the resident saw
/// @param lane who and what must stay in order: the case id where one exists, else the subject's pseudonym and
///     the service family; stored only as an HMAC
/// @param parts one per receiving department, each opened by that department alone
/// @param settles the effect that this capture settles in the same commit, if any
public record Capture(
        String service,
        long catalogueVersion,
        Lane lane,
        List<Part> parts,
        Optional<EffectId> settles) {

    /// Exactly one of: the case itself, or resident and service family.
    public sealed interface Lane {
        record Case(String caseId) implements Lane {}

        record Resident(String pseudonym, String serviceFamily) implements Lane {
            @Override
            public String toString() {
                return "Resident[" + serviceFamily + "]";
            }
        }
    }

    /// @param department bureau code as in the catalogue (`FSS`)
    /// @param content UTF-8 JSON, at most 64 KiB; never logged
    public record Part(String department, byte[] content) {
        @Override
        public String toString() {
            return "Part[" + department + ", " + content.length + " bytes]";
        }
    }
}
