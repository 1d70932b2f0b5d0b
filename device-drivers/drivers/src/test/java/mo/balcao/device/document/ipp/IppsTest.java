package mo.balcao.device.document.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.FaultCode;
import mo.balcao.device.document.DocumentConnection;
import mo.balcao.device.driver.DeviceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A printer with a certificate of its own making, as printers have.
class IppsTest {
    private static final String PASSWORD = "test-only";
    private static final String OPTION = "?certificate-sha256=";

    @TempDir private Path folder;
    private FakePrinter printer;
    private String fingerprint;

    @BeforeEach
    void start() throws Exception {
        Path file = folder.resolve("keys.p12");
        Process keytool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "printer",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=printer",
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                PASSWORD,
                                "-keystore",
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        printer = FakePrinter.startTls(context);
        byte[] der = keys.getCertificate("printer").getEncoded();
        fingerprint = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(der));
    }

    @AfterEach
    void stop() {
        printer.close();
    }

    private DeviceStatus status(String options) throws DeviceException {
        DocumentConnection connection = new IppDriver(printer.address("ipps", options)).connect();
        try {
            return connection.poll().status();
        } finally {
            connection.close();
        }
    }

    private void expectUntrusted(String options) {
        assertThatThrownBy(() -> status(options))
                .isInstanceOfSatisfying(
                        DeviceException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.CONFIGURATION));
        assertThat(printer.asked).isEmpty();
    }

    @Test
    void trustsTheCertificateOfTheConfiguration() throws Exception {
        assertThat(status(OPTION + fingerprint)).isEqualTo(new DeviceStatus.Online());
    }

    @Test
    void trustsNoOtherCertificate() {
        expectUntrusted(OPTION + "00".repeat(32));
    }

    @Test
    void trustsNoCertificateThatNobodySigned() {
        expectUntrusted("");
    }
}
