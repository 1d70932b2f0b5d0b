package mo.balcao.platform.server.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import mo.balcao.platform.server.wire.Bytes;

/// Random passwords of the superuser and of our role, in a 0600 file made before the cluster is.
record Passwords(String superuser, String platform) {
    static Passwords in(Path file) throws IOException {
        if (!Files.exists(file)) {
            String text =
                    "superuser=%s%nplatform=%s%n"
                            .formatted(Bytes.random(24).hex(), Bytes.random(24).hex());
            PrivateFiles.write(file, text.getBytes(StandardCharsets.US_ASCII));
        }
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return new Passwords(
                properties.getProperty("superuser", ""), properties.getProperty("platform", ""));
    }

    @Override
    public String toString() {
        return "Passwords";
    }
}
