package mo.balcao.dock.world;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The platform's operator API and its mock residents' phone, with the operator's certificate.
///
/// @param ready what the platform wrote when it began to serve
public record Operator(JsonNode ready, HttpClient client) {
    /// The service that hands documents over at lockers.
    public static final String LOCKER_SERVICE = "locker-dsi-certificates";

    private static final Duration DEADLINE = Duration.ofSeconds(20);

    /// @param ready the platform's `ready.json`
    public static Operator of(JsonNode ready) throws IOException {
        try {
            JsonNode operator = ready.path("operator");
            CertificateFactory x509 = CertificateFactory.getInstance("X.509");
            KeyStore mine = KeyStore.getInstance("PKCS12");
            mine.load(null, null);
            mine.setKeyEntry(
                    "operator",
                    key(Path.of(operator.path("key").asString(""))),
                    new char[0],
                    read(x509, operator.path("certificate")));
            KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(mine, new char[0]);
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("platform", read(x509, operator.path("ca"))[0]);
            TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(trusted);
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            HttpClient client =
                    HttpClient.newBuilder().sslContext(tls).connectTimeout(DEADLINE).build();
            return new Operator(ready, client);
        } catch (GeneralSecurityException e) {
            throw new IOException("the operator's certificate cannot be used", e);
        }
    }

    public URI url() {
        return URI.create(ready.path("url").asString(""));
    }

    public String caFingerprint() {
        return ready.path("caFingerprint").asString("");
    }

    public String rootFingerprint() {
        return ready.path("rootFingerprint").asString("");
    }

    public JsonNode get(String path) throws IOException {
        return send(HttpRequest.newBuilder(url().resolve(path)).GET());
    }

    public JsonNode post(String path, Map<String, ?> body) throws IOException {
        HttpRequest.BodyPublisher json =
                HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
        return send(
                HttpRequest.newBuilder(url().resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(json));
    }

    /// A code that this resident's phone would show.
    ///
    /// @param life 0 = expired already
    public String eidToken(String resident, Duration life) throws IOException {
        return token("eid-tokens", Map.of("resident", resident, "ttlSeconds", life.toSeconds()));
    }

    public String borderCode() throws IOException {
        return token("border-codes", Map.of());
    }

    /// Lays a document behind a door, as a loader would; the code that its owner's phone would show.
    public String pickUpCode(String terminal, int door) throws IOException {
        return token(
                "pick-up-codes",
                Map.of("terminalId", terminal, "service", LOCKER_SERVICE, "door", door));
    }

    private String token(String kind, Map<String, ?> request) throws IOException {
        return post("/v1/mock/" + kind, request).path("token").asString("");
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<byte[]> response =
                    client.send(
                            request.timeout(DEADLINE).build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            JsonNode json = JsonMapper.shared().readTree(response.body());
            if (response.statusCode() >= 300) {
                throw new IOException(
                        "the platform refused "
                                + response.uri().getPath()
                                + ": "
                                + json.path("code").asString("status " + response.statusCode()));
            }
            return json;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Certificate[] read(CertificateFactory x509, JsonNode path)
            throws IOException, GeneralSecurityException {
        try (InputStream pem = Files.newInputStream(Path.of(path.asString("")))) {
            return x509.generateCertificates(pem).toArray(Certificate[]::new);
        }
    }

    private static PrivateKey key(Path pem) throws IOException, GeneralSecurityException {
        String base64 = Files.readString(pem).replaceAll("-----[A-Z ]+-----", "");
        byte[] der = Base64.getMimeDecoder().decode(base64);
        return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(der));
    }
}
