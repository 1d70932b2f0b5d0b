package mo.balcao.cache.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.concurrent.atomic.AtomicBoolean;
import mo.balcao.cache.store.PrivateFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A key in two files (0600), for development: whoever can read the disk has it. A terminal in the field keeps it in a TPM.
public final class FileKeyCustody implements KeyCustody {
    private static final Logger LOG = LoggerFactory.getLogger(FileKeyCustody.class);

    private final Path folder;
    private final AtomicBoolean warned = new AtomicBoolean();

    public FileKeyCustody(Path folder) {
        this.folder = folder;
    }

    @Override
    public KeyPair terminalKey() {
        if (!warned.getAndSet(true)) {
            LOG.warn("event=custody.file the terminal's key lies in a file: for development only");
        }
        Path secret = folder.resolve("terminal.key");
        Path open = folder.resolve("terminal.pub");
        try {
            PrivateFiles.folder(folder);
            if (Files.exists(secret) && Files.exists(open)) {
                KeyFactory keys = KeyFactory.getInstance("EC");
                PrivateKey secretKey =
                        keys.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(secret)));
                PublicKey openKey =
                        keys.generatePublic(new X509EncodedKeySpec(Files.readAllBytes(open)));
                return new KeyPair(openKey, secretKey);
            }
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            PrivateFiles.write(open, pair.getPublic().getEncoded());
            PrivateFiles.write(secret, pair.getPrivate().getEncoded());
            return pair;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the terminal's key in " + folder, e);
        } catch (GeneralSecurityException e) {
            throw new TrustException("the terminal's key in " + folder + " cannot be used", e);
        }
    }
}
