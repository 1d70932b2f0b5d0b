package mo.balcao.cache.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import mo.balcao.cache.fake.Authority;
import mo.balcao.cache.fake.FakePlatform;
import mo.balcao.cache.fake.TlsPlatform;
import mo.balcao.cache.port.Transport.Failure;
import mo.balcao.cache.port.Transport.Reply;
import mo.balcao.cache.port.Transport.Request;
import mo.balcao.cache.trust.Enrolment;
import mo.balcao.cache.trust.FileKeyCustody;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each way in which a platform can be away, as a real TLS client meets it.
class HttpsTransportTest {
    @TempDir Path folder;

    private final Authority authority = new Authority("Platform CA");
    private final TlsPlatform platform = new TlsPlatform(authority, false);
    private SSLContext enrolled;

    @BeforeEach
    void enrol() {
        enrolled =
                new Enrolment(
                                "T-1",
                                platform.url(),
                                authority.fingerprint(),
                                platform.publisher.fingerprint(platform.root))
                        .keptOr(
                                Optional.of("CODE-1234"),
                                folder.resolve("trust"),
                                new FileKeyCustody(folder.resolve("keys")))
                        .tls();
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private Reply send(URI url, Duration deadline) {
        try (var transport = new HttpsTransport(url, enrolled)) {
            return transport.send(
                    new Request("GET", "/v1/catalogue", Map.of(), new byte[0], deadline));
        }
    }

    private Reply send(URI url) {
        return send(url, Duration.ofSeconds(10));
    }

    @Test
    void bringsStatusHeadersAndBody() {
        platform.answer(
                _ -> new Reply.Answered(429, Map.of("Retry-After", "7"), new byte[] {1, 2}));

        assertThat(send(platform.url()))
                .isInstanceOfSatisfying(
                        Reply.Answered.class,
                        answered -> {
                            assertThat(answered.status()).isEqualTo(429);
                            assertThat(answered.header("retry-after")).hasValue("7");
                            assertThat(answered.body()).containsExactly(1, 2);
                        });
    }

    @Test
    void aPlatformOfAnotherCaIsUntrustedAndHearsNothing() {
        try (var impostor = new TlsPlatform(new Authority("Platform CA"), false)) {
            assertThat(send(impostor.url())).isEqualTo(new Reply.Failed(Failure.UNTRUSTED));
            assertThat(impostor.requests).isEmpty();
        }
    }

    @Test
    void aPlatformOfAnotherNameIsUntrusted() {
        URI byName = URI.create("https://localhost:" + platform.url().getPort());

        assertThat(send(byName)).isEqualTo(new Reply.Failed(Failure.UNTRUSTED));
    }

    @Test
    void aPlatformThatRefusesOurCertificateIsNotDown() {
        // The same platform by name and CA, but it takes clients of another CA only.
        try (var strict = new TlsPlatform(authority, new Authority("Terminals of another fleet"))) {
            // The reset that follows the alert sometimes overtakes it; a later call is told.
            Awaitility.await()
                    .pollDelay(Duration.ZERO)
                    .until(
                            () -> send(strict.url()),
                            reply -> {
                                assertThat(reply)
                                        .isIn(
                                                new Reply.Failed(Failure.REFUSED),
                                                new Reply.Failed(Failure.UNREACHABLE));
                                return reply.equals(new Reply.Failed(Failure.REFUSED));
                            });
            assertThat(strict.requests).isEmpty();
        }
    }

    @Test
    void aClosedPortIsUnreachable() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        assertThat(send(URI.create("https://127.0.0.1:" + port)))
                .isEqualTo(new Reply.Failed(Failure.UNREACHABLE));
    }

    @Test
    void aServerThatSpeaksNoTlsIsUnreachable() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> {
                try (var caller = socket.accept()) {
                    caller.getOutputStream()
                            .write(
                                    "HTTP/1.0 200 OK\r\n\r\nhello"
                                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                } catch (IOException _) {
                    // the test has ended
                }
            });

            assertThat(send(URI.create("https://127.0.0.1:" + socket.getLocalPort())))
                    .isEqualTo(new Reply.Failed(Failure.UNREACHABLE));
        }
    }

    @Test
    void aSilentPlatformIsLate() {
        CountDownLatch over = new CountDownLatch(1);
        platform.answer(_ -> {
            await(over);
            return FakePlatform.problem(404, "NOT_FOUND");
        });

        assertThat(send(platform.url(), Duration.ofMillis(300)))
                .isEqualTo(new Reply.Failed(Failure.LATE));
        over.countDown();
    }

    @Test
    void anAnswerThatNeverEndsIsLate() {
        // The head comes at once, the body never: only a deadline of our own sees that.
        platform.answer(_ -> new Reply.Answered(200, Map.of("X-Stall", "1"), new byte[] {1}));
        platform.stallBodies();

        assertThat(send(platform.url(), Duration.ofMillis(500)))
                .isEqualTo(new Reply.Failed(Failure.LATE));
    }

    private static void await(CountDownLatch over) {
        try {
            var _ = over.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
