package mo.balcao.core.identity;

import java.util.Set;

/// A question about a person that the signed authorisation allows. Made by [VerifierAuthorisation#request] only.
public final class AttributeRequest {
    private final String authorisationId;
    private final String purpose;
    private final Set<String> attributes;

    AttributeRequest(String authorisationId, String purpose, Set<String> attributes) {
        this.authorisationId = authorisationId;
        this.purpose = purpose;
        this.attributes = Set.copyOf(attributes);
    }

    public String authorisationId() {
        return authorisationId;
    }

    public String purpose() {
        return purpose;
    }

    public Set<String> attributes() {
        return attributes;
    }

    @Override
    public String toString() {
        return "AttributeRequest[" + purpose + ", " + attributes + "]";
    }
}
