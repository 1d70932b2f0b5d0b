package mo.balcao.cache.trust;

import java.security.KeyPair;

/// Who holds the terminal's own private key (EC P-256). The key is used through the JCA and never leaves the custodian
/// where hardware holds it.
public interface KeyCustody {
    /// The terminal's key pair; made on the first call.
    KeyPair terminalKey();
}
