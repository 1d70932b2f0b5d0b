package mo.balcao.bench.capture;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import mo.balcao.cache.outbox.DepartmentKeys;
import tools.jackson.databind.json.JsonMapper;

/// Bureaux with sealing keys of the kind that the catalogue carries; nobody ever opens what is sealed to them.
final class Departments {
    private Departments() {}

    static DepartmentKeys keys(List<String> codes) {
        try {
            HybridConfig.register();
            var hpke =
                    HpkeParameters.builder()
                            .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                            .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                            .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                            .setVariant(HpkeParameters.Variant.TINK)
                            .build();
            var catalogue = JsonMapper.shared().createObjectNode();
            var departments = catalogue.putArray("departments");
            for (String code : codes) {
                byte[] open =
                        TinkProtoKeysetFormat.serializeKeysetWithoutSecret(
                                KeysetHandle.generateNew(hpke, RegistryConfiguration.get())
                                        .getPublicKeysetHandle(),
                                RegistryConfiguration.get());
                departments
                        .addObject()
                        .put("code", code)
                        .putObject("sealingKey")
                        .put("keyId", code + "-1")
                        .put(
                                "tinkPublicKeyset",
                                Base64.getUrlEncoder().withoutPadding().encodeToString(open));
            }
            return DepartmentKeys.of(JsonMapper.shared().writeValueAsBytes(catalogue));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink makes HPKE keys", e);
        }
    }
}
