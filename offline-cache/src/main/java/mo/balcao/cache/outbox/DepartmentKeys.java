package mo.balcao.cache.outbox;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The departments' sealing keys of one signed catalogue.
public final class DepartmentKeys {
    private static final Logger LOG = LoggerFactory.getLogger(DepartmentKeys.class);

    private final Map<String, Key> keys;

    private DepartmentKeys(Map<String, Key> keys) {
        this.keys = Map.copyOf(keys);
    }

    public static DepartmentKeys none() {
        return new DepartmentKeys(Map.of());
    }

    /// @param catalogue verified payload; a department whose key cannot be read has none
    public static DepartmentKeys of(byte[] catalogue) {
        Map<String, Key> keys = new HashMap<>();
        for (JsonNode department : JsonMapper.shared().readTree(catalogue).path("departments")) {
            String code = department.path("code").asString("");
            try {
                keys.put(code, key(department.path("sealingKey")));
            } catch (GeneralSecurityException | IllegalArgumentException e) {
                LOG.error("event=outbox.key-unusable department={}", code, e);
            }
        }
        return new DepartmentKeys(keys);
    }

    private static Key key(JsonNode key) throws GeneralSecurityException {
        HybridConfig.register();
        byte[] keyset = Base64.getUrlDecoder().decode(key.path("tinkPublicKeyset").asString(""));
        KeysetHandle handle =
                TinkProtoKeysetFormat.parseKeysetWithoutSecret(keyset, RegistryConfiguration.get());
        return new Key(key.path("keyId").asString(""), seal(handle));
    }

    private static HybridEncrypt seal(KeysetHandle handle) throws GeneralSecurityException {
        return handle.getPrimary().getKey() instanceof HpkePublicKey hpke && X25519Seal.fits(hpke)
                ? X25519Seal.to(hpke)
                : handle.getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
    }

    Optional<Key> of(String department) {
        return Optional.ofNullable(keys.get(department));
    }

    record Key(String id, HybridEncrypt seal) {}
}
