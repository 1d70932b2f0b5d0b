package mo.balcao.core.catalogue;

import java.util.Optional;
import mo.balcao.core.text.Localized;

/// A bureau, by its code (`FSS`).
///
/// @param sealingKey absent in source files; the platform adds it when it publishes
public record Department(String code, Localized name, Optional<SealingKey> sealingKey) {

    /// The public key that a case for this bureau is sealed to. The cache does the sealing; here it only shows
    /// that the bureau can be served.
    public record SealingKey(String keyId, String tinkPublicKeyset) {}
}
