package mo.balcao.cache.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mo.balcao.cache.fake.Authority;
import mo.balcao.cache.fake.FakePlatform;
import mo.balcao.cache.fake.TlsPlatform;
import mo.balcao.cache.link.HttpsTransport;
import mo.balcao.cache.port.Transport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class EnrolmentTest {
    @TempDir Path folder;

    private final TlsPlatform platform = new TlsPlatform(new Authority("Platform CA"), false);

    @AfterEach
    void close() {
        platform.close();
    }

    private Path trust() {
        return folder.resolve("trust");
    }

    private KeyCustody custody() {
        return new FileKeyCustody(folder.resolve("keys"));
    }

    private Enrolment enrolment(String caFingerprint) {
        return new Enrolment(
                "T-1",
                platform.url(),
                caFingerprint,
                platform.publisher.fingerprint(platform.root));
    }

    private Enrolment enrolment() {
        return enrolment(platform.authority.fingerprint());
    }

    @Test
    void enrolsOnceByCodeAndIsKnownAfterwards() {
        assertThat(enrolment().kept(trust(), custody())).isEmpty();

        var enrolled = enrolment().keptOr(Optional.of("CODE-1234"), trust(), custody());

        assertThat(enrolled.epoch()).isEqualTo(3);
        assertThat(enrolment().keptOr(Optional.empty(), trust(), custody()).epoch()).isEqualTo(3);
        assertThat(platform.requests).hasSize(1);
        var asked = JsonMapper.shared().readTree(platform.requests.getFirst().body());
        assertThat(asked.path("terminalId").asString("")).isEqualTo("T-1");
        assertThat(asked.path("csr").asString(""))
                .startsWith("-----BEGIN CERTIFICATE REQUEST-----");
    }

    @Test
    void talksToThePlatformWithItsCertificateAfterwards() {
        var enrolled = enrolment().keptOr(Optional.of("CODE-1234"), trust(), custody());
        try (var strict = new TlsPlatform(platform.authority, true);
                var transport = new HttpsTransport(strict.url(), enrolled.tls())) {
            strict.answer(_ -> FakePlatform.problem(404, "NOT_FOUND"));

            assertThat(send(transport)).isInstanceOf(Transport.Reply.Answered.class);
        }
    }

    @Test
    void neverSendsItsCodeToAPlatformWithAnotherCa() {
        String other = new Authority("Another CA").fingerprint();

        assertThatThrownBy(
                        () -> enrolment(other).keptOr(Optional.of("CODE-1234"), trust(), custody()))
                .isInstanceOf(TrustException.class)
                .hasMessageContaining("does not lead to the given CA fingerprint");
        assertThat(platform.requests).isEmpty();
    }

    @Test
    void keepsNothingWhenTheRootIsNotTheOnePinned() {
        var enrolment =
                new Enrolment(
                        "T-1", platform.url(), platform.authority.fingerprint(), "00".repeat(32));

        assertThatThrownBy(() -> enrolment.keptOr(Optional.of("CODE-1234"), trust(), custody()))
                .hasMessageContaining("not the one given at enrolment");
        assertThat(trust()).doesNotExist();
    }

    @Test
    void saysInOneLineThatTheCodeIsRefused() {
        assertThatThrownBy(() -> enrolment().keptOr(Optional.of("WRONG-CODE"), trust(), custody()))
                .hasMessage("the platform refused the enrolment: ENROLMENT_CODE_INVALID");
    }

    @Test
    void saysInOneLineThatACodeIsNeeded() {
        assertThatThrownBy(() -> enrolment().keptOr(Optional.empty(), trust(), custody()))
                .hasMessageContaining("platform.enrolment-code");
    }

    @Test
    void saysInOneLineThatThePlatformDoesNotAnswer() {
        var silent = enrolment();
        platform.close();

        assertThatThrownBy(() -> silent.keptOr(Optional.of("CODE-1234"), trust(), custody()))
                .hasMessageContaining("it does not answer");
    }

    @Test
    void aKeyThatIsNotTheCertificatesIsNoticed() throws Exception {
        var _ = enrolment().keptOr(Optional.of("CODE-1234"), trust(), custody());
        try (Stream<Path> keys = Files.list(folder.resolve("keys"))) {
            for (Path key : keys.toList()) {
                Files.delete(key);
            }
        }

        assertThatThrownBy(() -> enrolment().keptOr(Optional.empty(), trust(), custody()))
                .hasMessageContaining("of another key; enrol again");
        assertThat(enrolment().keptOr(Optional.of("CODE-1234"), trust(), custody()).epoch())
                .isEqualTo(3);
    }

    @Test
    void everyFileIsPrivate() throws Exception {
        var _ = enrolment().keptOr(Optional.of("CODE-1234"), trust(), custody());

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(Files.getPosixFilePermissions(file))
                                    .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
    }

    private static Transport.Reply send(HttpsTransport transport) {
        return transport.send(
                new Transport.Request(
                        "GET", "/v1/catalogue", Map.of(), new byte[0], Duration.ofSeconds(10)));
    }
}
