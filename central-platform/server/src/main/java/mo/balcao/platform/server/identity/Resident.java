package mo.balcao.platform.server.identity;

import java.util.Map;
import java.util.Optional;

/// A fixture. Never printed but for its id.
///
/// @param presentedBy whose phone holds this eID, where it is not the subject's own
record Resident(
        String id, EidState state, Optional<String> presentedBy, Map<String, String> attributes) {
    Resident {
        attributes = Map.copyOf(attributes);
    }

    /// The states an electronic identity can be in, as the bureau's FAQ names them.
    enum EidState {
        VALID,
        EXPIRED,
        CANCELLED,
        DECEASED
    }

    String holderOfPhone() {
        return presentedBy.orElse(id);
    }

    @Override
    public String toString() {
        return id;
    }
}
