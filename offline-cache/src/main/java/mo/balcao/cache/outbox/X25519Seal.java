package mo.balcao.cache.outbox;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/// HPKE in base mode (RFC 9180) with X25519, HKDF-SHA-256 and AES-256-GCM, by Bouncy Castle, in Tink's form: the key's
/// prefix, the encapsulated key, the ciphertext. Tink opens it. Tink's own takes more than
/// twice as long (docs/benchmarks.md), once for each bureau of a case, while the resident waits. Any thread.
record X25519Seal(byte[] prefix, byte[] publicKey) implements HybridEncrypt {
    private static final byte[] NO_AAD = {};

    static boolean fits(HpkePublicKey key) {
        HpkeParameters parameters = key.getParameters();
        return parameters.getKemId().equals(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                && parameters.getKdfId().equals(HpkeParameters.KdfId.HKDF_SHA256)
                && parameters.getAeadId().equals(HpkeParameters.AeadId.AES_256_GCM);
    }

    @AccessesPartialKey
    static X25519Seal to(HpkePublicKey key) {
        return new X25519Seal(
                key.getOutputPrefix().toByteArray(), key.getPublicKeyBytes().toByteArray());
    }

    @Override
    public byte[] encrypt(byte[] plaintext, byte[] contextInfo) throws GeneralSecurityException {
        // One for each seal: it keeps the state of its hash.
        HPKE hpke =
                new HPKE(
                        HPKE.mode_base,
                        HPKE.kem_X25519_SHA256,
                        HPKE.kdf_HKDF_SHA256,
                        HPKE.aead_AES_GCM256);
        try {
            var recipient = hpke.deserializePublicKey(publicKey);
            var context = hpke.setupBaseS(recipient, contextInfo);
            byte[] encapsulated = context.getEncapsulation();
            byte[] ciphertext = context.seal(NO_AAD, plaintext);
            return ByteBuffer.allocate(prefix.length + encapsulated.length + ciphertext.length)
                    .put(prefix)
                    .put(encapsulated)
                    .put(ciphertext)
                    .array();
        } catch (InvalidCipherTextException | IllegalStateException e) {
            throw new GeneralSecurityException("cannot seal", e);
        }
    }
}
