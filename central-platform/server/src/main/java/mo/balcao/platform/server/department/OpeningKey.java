package mo.balcao.platform.server.department;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import mo.balcao.platform.server.database.PrivateFiles;
import mo.balcao.platform.server.wire.Bytes;

/// A department's HPKE key: the private half never leaves this object and its 0600 file.
final class OpeningKey {
    private static final int ID_LENGTH = 16;

    private final HybridDecrypt opener;
    private final Bytes publicKeyset;
    private final String id;

    private OpeningKey(KeysetHandle handle, String department) throws GeneralSecurityException {
        opener = handle.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
        publicKeyset =
                new Bytes(
                        TinkProtoKeysetFormat.serializeKeysetWithoutSecret(
                                handle.getPublicKeysetHandle(), RegistryConfiguration.get()));
        String hash = new Bytes(Bytes.sha256(publicKeyset.value())).hex();
        id = department + "-" + hash.substring(0, ID_LENGTH);
    }

    static OpeningKey in(Path file, String department)
            throws IOException, GeneralSecurityException {
        HybridConfig.register();
        if (!Files.exists(file)) {
            var parameters =
                    HpkeParameters.builder()
                            .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                            .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                            .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                            .setVariant(HpkeParameters.Variant.TINK)
                            .build();
            var handle = KeysetHandle.generateNew(parameters, RegistryConfiguration.get());
            PrivateFiles.write(
                    file,
                    TinkProtoKeysetFormat.serializeKeyset(
                            handle, InsecureSecretKeyAccess.get(), RegistryConfiguration.get()));
        }
        var handle =
                TinkProtoKeysetFormat.parseKeyset(
                        Files.readAllBytes(file),
                        InsecureSecretKeyAccess.get(),
                        RegistryConfiguration.get());
        return new OpeningKey(handle, department);
    }

    String id() {
        return id;
    }

    Bytes publicKeyset() {
        return publicKeyset;
    }

    /// Empty when the part was sealed to another key, for another transaction, or was changed.
    Optional<byte[]> open(byte[] sealed, byte[] contextInfo) {
        try {
            return Optional.of(opener.decrypt(sealed, contextInfo));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }
}
