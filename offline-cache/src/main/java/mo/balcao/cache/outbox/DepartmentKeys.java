package mo.balcao.cache.outbox;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The departments' sealing keys of one signed catalogue.
public final class DepartmentKeys {
    private final Map<String, Key> keys;

    private DepartmentKeys(Map<String, Key> keys) {
        this.keys = Map.copyOf(keys);
    }

    public static DepartmentKeys none() {
        return new DepartmentKeys(Map.of());
    }

    /// @param catalogue verified payload; a department whose key cannot be read has none
    /// @throws GeneralSecurityException when HPKE is not available
    public static DepartmentKeys of(byte[] catalogue) throws GeneralSecurityException {
        HybridConfig.register();
        Map<String, Key> keys = new HashMap<>();
        for (JsonNode department : JsonMapper.shared().readTree(catalogue).path("departments")) {
            JsonNode key = department.path("sealingKey");
            byte[] keyset =
                    Base64.getUrlDecoder().decode(key.path("tinkPublicKeyset").asString(""));
            if (keyset.length > 0) {
                KeysetHandle handle =
                        TinkProtoKeysetFormat.parseKeysetWithoutSecret(
                                keyset, RegistryConfiguration.get());
                HybridEncrypt seal =
                        handle.getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
                keys.put(
                        department.path("code").asString(""),
                        new Key(key.path("keyId").asString(""), seal));
            }
        }
        return new DepartmentKeys(keys);
    }

    Optional<Key> of(String department) {
        return Optional.ofNullable(keys.get(department));
    }

    record Key(String id, HybridEncrypt seal) {}
}
