package mo.balcao.platform.server.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mo.balcao.platform.server.database.PrivateFiles;
import mo.balcao.platform.server.wire.Bytes;

/// A resident has another name for every purpose, always the same one: two services cannot be joined by it.
public final class Pseudonyms {
    private static final int LENGTH = 16;

    private final SecretKeySpec key;

    private Pseudonyms(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    public static Pseudonyms in(Path folder) throws IOException {
        Path file = PrivateFiles.folder(folder).resolve("pseudonym.key");
        if (!Files.exists(file)) {
            PrivateFiles.write(file, Bytes.random(32).value());
        }
        return new Pseudonyms(Files.readAllBytes(file));
    }

    String of(String resident, String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] tag = mac.doFinal((purpose + "|" + resident).getBytes(StandardCharsets.UTF_8));
            return new Bytes(Arrays.copyOf(tag, LENGTH)).base64Url();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a JDK without HmacSHA256", e);
        }
    }
}
