package mo.balcao.cache.fake;

import com.github.luben.zstd.Zstd;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// Departments with keys of their own, made once for all tests: HPKE keys are slow to make.
public final class Bureaux {
    private static final Map<String, KeysetHandle> KEYS = keys();

    private Bureaux() {}

    /// A catalogue payload, as far as the outbox reads it.
    public static byte[] catalogue(long version) {
        try {
            var root = JsonMapper.shared().createObjectNode();
            root.put("version", version);
            root.put("expires", "2027-01-01T00:00:00Z");
            var departments = root.putArray("departments");
            for (var entry : KEYS.entrySet()) {
                byte[] open =
                        TinkProtoKeysetFormat.serializeKeysetWithoutSecret(
                                entry.getValue().getPublicKeysetHandle(),
                                RegistryConfiguration.get());
                var department = departments.addObject().put("code", entry.getKey());
                department
                        .putObject("sealingKey")
                        .put("keyId", entry.getKey() + "-1")
                        .put(
                                "tinkPublicKeyset",
                                Base64.getUrlEncoder().withoutPadding().encodeToString(open));
            }
            return JsonMapper.shared().writeValueAsBytes(root);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the bureau reads in a sealed part.
    public static String open(String department, String terminal, String id, byte[] sealed)
            throws GeneralSecurityException {
        String context = terminal + "|" + id + "|" + department + "|1";
        byte[] compressed =
                Objects.requireNonNull(KEYS.get(department))
                        .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                        .decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
        return new String(Zstd.decompress(compressed), StandardCharsets.UTF_8);
    }

    private static Map<String, KeysetHandle> keys() {
        try {
            HybridConfig.register();
            var hpke =
                    HpkeParameters.builder()
                            .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                            .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                            .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                            .setVariant(HpkeParameters.Variant.TINK)
                            .build();
            Map<String, KeysetHandle> keys = new TreeMap<>();
            for (String code : new String[] {"FP", "FSS", "IAS"}) {
                keys.put(code, KeysetHandle.generateNew(hpke, RegistryConfiguration.get()));
            }
            return keys;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
