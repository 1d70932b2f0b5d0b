package mo.balcao.core.identity;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the identity bureau allows this site to ask, per purpose: the payload of a signed document whose signature has
/// been checked. Without one, identity is off.
public record VerifierAuthorisation(
        String id,
        long version,
        String verifier,
        String site,
        Instant notBefore,
        Instant notAfter,
        Map<String, Set<String>> purposes) {

    public VerifierAuthorisation {
        purposes = Map.copyOf(purposes);
    }

    /// Empty when the bytes are not such a document.
    public static Optional<VerifierAuthorisation> parse(byte[] payload) {
        return AuthorisationReader.read(payload);
    }

    public boolean validAt(Instant now) {
        return !now.isBefore(notBefore) && now.isBefore(notAfter);
    }

    public boolean allows(String purpose, Set<String> attributes) {
        return purposes.containsKey(purpose)
                && purposes.getOrDefault(purpose, Set.of()).containsAll(attributes);
    }

    /// @throws NotAuthorisedException when the purpose is unknown or an attribute is not approved for it
    public AttributeRequest request(String purpose, Set<String> attributes) {
        if (!allows(purpose, attributes)) {
            throw new NotAuthorisedException(purpose);
        }
        return new AttributeRequest(id, purpose, attributes);
    }
}
