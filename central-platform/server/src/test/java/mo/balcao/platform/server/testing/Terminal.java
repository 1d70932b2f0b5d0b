package mo.balcao.platform.server.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An enrolled terminal.
public record Terminal(String id, Client client, JsonNode enrolment, Contracted contract) {

    static Terminal enrol(Running platform, String id, String site) {
        String code = code(platform, id, site);
        try (var before =
                new Client(
                        platform.url(),
                        Tls.pinned(platform.ready().path("caFingerprint").asString("")),
                        platform.contract())) {
            KeyPair keys = keys("secp256r1");
            var answer = before.post("/v1/enrolments", request(code, id, csr(keys))).is(201);
            var enrolment = answer.json();
            var tls =
                    Tls.mutual(
                            Tls.chain(enrolment.path("ca").asString(""))[0],
                            keys.getPrivate(),
                            Tls.chain(enrolment.path("certificate").asString("")));
            return new Terminal(
                    id,
                    new Client(platform.url(), tls, platform.contract()),
                    enrolment,
                    platform.contract());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String code(Running platform, String id, String site) {
        return platform.operator()
                .post(
                        "/v1/operator/enrolment-codes",
                        Map.of("terminalId", id, "profile", "multi-function", "site", site))
                .is(201)
                .json()
                .path("code")
                .asString("");
    }

    public static Map<String, String> request(String code, String id, String csr) {
        return Map.of("code", code, "terminalId", id, "csr", csr);
    }

    public static KeyPair keys(String curve) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair();
    }

    public static String csr(KeyPair keys) throws IOException {
        try {
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
            byte[] der =
                    new JcaPKCS10CertificationRequestBuilder(
                                    new X500Principal("CN=whoever"), keys.getPublic())
                            .build(signer)
                            .getEncoded();
            return "-----BEGIN CERTIFICATE REQUEST-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                    + "\n-----END CERTIFICATE REQUEST-----\n";
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    public String path(String rest) {
        return "/v1/terminals/" + id + "/" + rest;
    }

    /// The payload of a signed document.
    public JsonNode payload(String path) {
        return payloadOf(client.get(path).is(200).json());
    }

    public static JsonNode payloadOf(JsonNode document) {
        return JsonMapper.shared()
                .readTree(Base64.getUrlDecoder().decode(document.path("payload").asString("")));
    }

    /// @return each record's result, in order
    public List<JsonNode> send(JsonNode... lines) {
        for (JsonNode line : lines) {
            contract.record(line);
        }
        return results(batch(body(lines), Map.of()).is(200));
    }

    public static List<JsonNode> results(Client.Answer answer) {
        return answer.json().path("results").valueStream().toList();
    }

    public static byte[] body(JsonNode... lines) {
        return List.of(lines).stream()
                .map(JsonNode::toString)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    public Client.Answer batch(byte[] body, Map<String, String> headers) {
        var all = new java.util.HashMap<>(headers);
        all.putIfAbsent("Content-Type", "application/x-ndjson");
        return client.send("POST", path("batches"), body, all);
    }
}
