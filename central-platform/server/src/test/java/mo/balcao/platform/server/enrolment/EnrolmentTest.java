package mo.balcao.platform.server.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import mo.balcao.platform.server.testing.Client;
import mo.balcao.platform.server.testing.OnePlatform;
import mo.balcao.platform.server.testing.Running;
import mo.balcao.platform.server.testing.Terminal;
import mo.balcao.platform.server.testing.Tls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnePlatform.class)
class EnrolmentTest {
    private static String csr() throws Exception {
        return Terminal.csr(Terminal.keys("secp256r1"));
    }

    private static Client.Answer enrol(Running platform, String code, String id, String csr) {
        try (var nobody = platform.nobody()) {
            return nobody.post("/v1/enrolments", Terminal.request(code, id, csr));
        }
    }

    @Test
    void givesACertificateThatOpensTheOtherCalls(Running platform) throws Exception {
        var terminal = platform.terminal("enrol-1");

        terminal.client().get("/v1/catalogue").is(200);
        var certificate = Tls.chain(terminal.enrolment().path("certificate").asString(""))[0];
        assertThat(certificate.getSubjectX500Principal().getName())
                .contains("CN=enrol-1")
                .contains("OU=terminal");
    }

    @Test
    void aCodeIsGoodOnce(Running platform) throws Exception {
        String code = Terminal.code(platform, "enrol-once", "site-1");
        enrol(platform, code, "enrol-once", csr()).is(201);

        enrol(platform, code, "enrol-once", csr()).refused(403, "ENROLMENT_CODE_INVALID");
    }

    @Test
    void aCodeIsForOneTerminal(Running platform) throws Exception {
        String code = Terminal.code(platform, "enrol-mine", "site-1");

        enrol(platform, code, "enrol-other", csr()).refused(403, "ENROLMENT_CODE_INVALID");
        enrol(platform, code, "enrol-mine", csr()).is(201);
    }

    @Test
    void aCodeEndsAfterFifteenMinutes(Running platform) throws Exception {
        String code = Terminal.code(platform, "enrol-late", "site-1");
        platform.clock().pass(Duration.ofMinutes(15));

        enrol(platform, code, "enrol-late", csr()).refused(403, "ENROLMENT_CODE_INVALID");
    }

    @Test
    void aCodeMayBeTypedCarelessly(Running platform) throws Exception {
        String code = Terminal.code(platform, "enrol-typed", "site-1");
        String typed = code.toLowerCase(java.util.Locale.ROOT).replace("-", " ").replace('0', 'o');

        enrol(platform, typed, "enrol-typed", csr()).is(201);
    }

    @Test
    void aBadRequestForACertificateDoesNotUseTheCodeUp(Running platform) throws Exception {
        String code = Terminal.code(platform, "enrol-csr", "site-1");
        var rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);

        enrol(platform, code, "enrol-csr", "no PEM").refused(400, "CSR_INVALID");
        enrol(platform, code, "enrol-csr", csr().replace("A", "B")).refused(400, "CSR_INVALID");
        enrol(platform, code, "enrol-csr", Terminal.csr(Terminal.keys("secp521r1")))
                .refused(400, "CSR_INVALID");
        enrol(platform, code, "enrol-csr", csr()).is(201);
    }

    @Test
    void codesAreKeptAsHashesOnly(Running platform) throws Exception {
        String code = Terminal.code(platform, "enrol-hash", "site-1");

        try (var database = platform.database();
                var rows =
                        database.createStatement()
                                .executeQuery("SELECT t::text FROM gateway.enrolment_code t")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(code);
            }
        }
    }

    @Test
    void enrollingAgainEndsTheOlderCertificateAndRaisesTheEpoch(Running platform) {
        var first = platform.terminal("enrol-again");
        var second = platform.terminal("enrol-again");

        assertThat(first.enrolment().path("terminalEpoch").asLong()).isEqualTo(1);
        assertThat(second.enrolment().path("terminalEpoch").asLong()).isEqualTo(2);
        first.client().get("/v1/catalogue").refused(403, "CERTIFICATE_REVOKED");
        second.client().get("/v1/catalogue").is(200);
    }

    @Test
    void aRevokedTerminalIsRefusedOnItsOpenConnection(Running platform) {
        var terminal = platform.terminal("enrol-revoked");
        terminal.client().get("/v1/catalogue").is(200);

        platform.operator()
                .post("/v1/operator/terminals/enrol-revoked/revocation", Map.of())
                .is(200);

        terminal.client().get("/v1/catalogue").refused(403, "CERTIFICATE_REVOKED");
        terminal.batch(new byte[0], Map.of()).refused(403, "CERTIFICATE_REVOKED");
    }

    @Test
    void revokingAnUnknownTerminalSaysSo(Running platform) {
        platform.operator()
                .post("/v1/operator/terminals/nowhere/revocation", Map.of())
                .refused(404, "TERMINAL_UNKNOWN");
    }

    @Test
    void anotherFingerprintOfTheAuthorityEndsTheConversation(Running platform) throws Exception {
        try (var wary =
                new Client(platform.url(), Tls.pinned("0".repeat(64)), platform.contract())) {
            assertThatThrownBy(() -> wary.get("/v1/catalogue"))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void aCertificateOfAStrangerIsNoCertificate(Running platform) throws Exception {
        var stranger = new StrangeAuthority();
        try (var client =
                new Client(
                        platform.url(),
                        Tls.mutual(
                                Running.authority(platform.ready()),
                                stranger.key(),
                                stranger.chain()),
                        platform.contract())) {
            // A client that finds no certificate of the wanted authority sends none.
            client.get("/v1/catalogue").refused(401, "CERTIFICATE_REQUIRED");
        }
    }

    @Test
    void theRootIsSignedByItsOwnRootKeyAndPinnedByItsPayload(Running platform) throws Exception {
        var root = platform.terminal("enrol-root").enrolment().path("root");
        byte[] payload = Base64.getUrlDecoder().decode(root.path("payload").asString(""));
        var content = Terminal.payloadOf(root);
        platform.contract().payload("RootPayload", content);

        assertThat(mo.balcao.platform.server.wire.Sha256.of(payload).hex())
                .isEqualTo(platform.ready().path("rootFingerprint").asString(""));
        verify(root, content.path("roles").path("root").get(0));
    }

    @Test
    void theCatalogueAndTheAuthorisationAreSignedByTheirRoles(Running platform) throws Exception {
        var terminal = platform.terminal("enrol-roles");
        var roles =
                Terminal.payloadOf(terminal.client().get("/v1/trust/root").json()).path("roles");

        verify(terminal.client().get("/v1/catalogue").json(), roles.path("catalogue").get(0));
        verify(terminal.client().get("/v1/authorisation").json(), roles.path("identity").get(0));
    }

    private static void verify(
            tools.jackson.databind.JsonNode document, tools.jackson.databind.JsonNode key)
            throws GeneralSecurityException {
        var signature = document.path("signatures").get(0);
        assertThat(signature.path("keyId")).isEqualTo(key.path("keyId"));
        var check = Signature.getInstance("Ed25519");
        check.initVerify(RawEd25519.key(key.path("publicKey").asString("")));
        check.update(
                ("balcao/" + document.path("kind").asString("") + "/v1\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        check.update(Base64.getUrlDecoder().decode(document.path("payload").asString("")));
        assertThat(check.verify(Base64.getUrlDecoder().decode(signature.path("sig").asString(""))))
                .isTrue();
    }
}
