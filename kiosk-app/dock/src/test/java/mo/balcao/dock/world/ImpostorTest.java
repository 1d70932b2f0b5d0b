package mo.balcao.dock.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpostorTest {
    @TempDir Path folder;

    private static HttpResponse<Void> ask(HttpClient client, Impostor impostor) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + impostor.port())).build(),
                HttpResponse.BodyHandlers.discarding());
    }

    @Test
    void isTrustedByThoseOnlyWhoWantTo() throws Exception {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        try (Impostor impostor = Impostor.begin(keytool, folder);
                HttpClient careful = HttpClient.newHttpClient();
                HttpClient careless =
                        HttpClient.newBuilder().sslContext(trusting(folder)).build()) {
            assertThatThrownBy(() -> ask(careful, impostor)).isInstanceOf(IOException.class);
            assertThat(impostor.heard()).isZero();

            assertThat(ask(careless, impostor).statusCode()).isEqualTo(404);
            assertThat(impostor.heard()).isEqualTo(1);
        }
    }

    private static SSLContext trusting(Path folder) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(folder.resolve("impostor.p12"))) {
            store.load(file, "impostor".toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("impostor", store.getCertificate("impostor"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return tls;
    }
}
