package mo.balcao.cache.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Bureaux open with Tink whatever the terminal seals with.
class X25519SealTest {
    private static final byte[] CONTEXT = "T-1|id|FSS|1".getBytes(UTF_8);
    private static final byte[] TEXT = "{\"note\":\"n\"}".getBytes(UTF_8);

    @BeforeAll
    static void register() throws GeneralSecurityException {
        HybridConfig.register();
    }

    @Test
    void tinkOpensWhatWasSealed() throws GeneralSecurityException {
        KeysetHandle bureau = bureau(HpkeParameters.AeadId.AES_256_GCM);
        HybridEncrypt seal = seal(bureau);

        assertThat(seal).isInstanceOf(X25519Seal.class);
        assertThat(opener(bureau).decrypt(seal.encrypt(TEXT, CONTEXT), CONTEXT)).isEqualTo(TEXT);
        assertThat(opener(bureau).decrypt(seal.encrypt(new byte[0], CONTEXT), CONTEXT)).isEmpty();
    }

    @Test
    void isBoundToItsContextAndToItsBureau() throws GeneralSecurityException {
        KeysetHandle bureau = bureau(HpkeParameters.AeadId.AES_256_GCM);
        byte[] sealed = seal(bureau).encrypt(TEXT, CONTEXT);

        assertThatThrownBy(() -> opener(bureau).decrypt(sealed, "T-2|id|FSS|1".getBytes(UTF_8)))
                .isInstanceOf(GeneralSecurityException.class);
        KeysetHandle other = bureau(HpkeParameters.AeadId.AES_256_GCM);
        assertThatThrownBy(() -> opener(other).decrypt(sealed, CONTEXT))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void neverSealsTheSameTwice() throws GeneralSecurityException {
        HybridEncrypt seal = seal(bureau(HpkeParameters.AeadId.AES_256_GCM));

        assertThat(seal.encrypt(TEXT, CONTEXT)).isNotEqualTo(seal.encrypt(TEXT, CONTEXT));
    }

    @Test
    void manyThreadsSealWithOneKey() throws Exception {
        KeysetHandle bureau = bureau(HpkeParameters.AeadId.AES_256_GCM);
        HybridEncrypt seal = seal(bureau);
        List<Callable<byte[]>> tasks = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            byte[] text = ("case " + i).getBytes(UTF_8);
            tasks.add(() -> opener(bureau).decrypt(seal.encrypt(text, CONTEXT), CONTEXT));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            var opened = threads.invokeAll(tasks);
            for (int i = 0; i < opened.size(); i++) {
                assertThat(new String(opened.get(i).get(), UTF_8)).isEqualTo("case " + i);
            }
        }
    }

    @Test
    void aKeyOfAnotherKindIsSealedToByTink() throws GeneralSecurityException {
        KeysetHandle bureau = bureau(HpkeParameters.AeadId.CHACHA20_POLY1305);
        HybridEncrypt seal = seal(bureau);

        assertThat(seal).isNotInstanceOf(X25519Seal.class);
        assertThat(opener(bureau).decrypt(seal.encrypt(TEXT, CONTEXT), CONTEXT)).isEqualTo(TEXT);
    }

    @Test
    void aKeyThatIsNoPointIsRefused() {
        X25519Seal zero = new X25519Seal(new byte[5], new byte[32]);

        assertThatThrownBy(() -> zero.encrypt(TEXT, CONTEXT))
                .isInstanceOf(GeneralSecurityException.class);
    }

    private static KeysetHandle bureau(HpkeParameters.AeadId aead) throws GeneralSecurityException {
        return KeysetHandle.generateNew(
                HpkeParameters.builder()
                        .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                        .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                        .setAeadId(aead)
                        .setVariant(HpkeParameters.Variant.TINK)
                        .build(),
                RegistryConfiguration.get());
    }

    /// As it comes out of a catalogue.
    private static HybridEncrypt seal(KeysetHandle bureau) throws GeneralSecurityException {
        byte[] open =
                TinkProtoKeysetFormat.serializeKeysetWithoutSecret(
                        bureau.getPublicKeysetHandle(), RegistryConfiguration.get());
        var catalogue = JsonMapper.shared().createObjectNode();
        catalogue
                .putArray("departments")
                .addObject()
                .put("code", "FSS")
                .putObject("sealingKey")
                .put("keyId", "FSS-1")
                .put(
                        "tinkPublicKeyset",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(open));
        return DepartmentKeys.of(JsonMapper.shared().writeValueAsBytes(catalogue))
                .of("FSS")
                .orElseThrow()
                .seal();
    }

    private static HybridDecrypt opener(KeysetHandle bureau) throws GeneralSecurityException {
        return bureau.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
    }
}
