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
/// @param parts one per receiving department, 1 to 16, each opened by that department alone
/// @param settles the effect that this capture settles in the same commit, if any
public record Capture(
        String service,
        long catalogueVersion,
        Lane lane,
        List<Part> parts,
        Optional<EffectId> settles) {
    private static final int MOST_PARTS = 16;

    public Capture {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("a case of " + parts.size() + " parts");
        }
    }

    /// Exactly one of: the case itself, or resident and service family.
    public sealed interface Lane {
        record Case(String caseId) implements Lane {
            @Override
            public String toString() {
                return "Case";
            }
        }

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
        private static final int MOST_BYTES = 64 << 10;

        public Part {
            if (content.length > MOST_BYTES) {
                throw new IllegalArgumentException("a part of " + content.length + " bytes");
            }
        }

        @Override
        public String toString() {
            return "Part[" + department + ", " + content.length + " bytes]";
        }
    }
}
