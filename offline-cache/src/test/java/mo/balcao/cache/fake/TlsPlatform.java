package mo.balcao.cache.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.net.ssl.SSLParameters;
import mo.balcao.cache.port.Transport.Reply;
import mo.balcao.cache.port.Transport.Request;
import tools.jackson.databind.json.JsonMapper;

/// A real HTTPS server on loopback that answers as it is told, and takes enrolments.
public final class TlsPlatform implements AutoCloseable {
    public final Authority authority;
    public final Publisher publisher = new Publisher();
    public final byte[] root = publisher.root(1);
    public final List<Request> requests = new CopyOnWriteArrayList<>();
    private final HttpsServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean stalling;
    private volatile Function<Request, Reply> answers = _ -> FakePlatform.problem(404, "NOT_FOUND");

    /// @param clientsMustShowCertificates refuses a handshake without one, as a strict gateway would
    public TlsPlatform(Authority authority, boolean clientsMustShowCertificates) {
        this(authority, authority, clientsMustShowCertificates);
    }

    /// Takes clients of another authority only.
    public TlsPlatform(Authority authority, Authority ofClients) {
        this(authority, ofClients, true);
    }

    private TlsPlatform(
            Authority authority, Authority ofClients, boolean clientsMustShowCertificates) {
        this.authority = authority;
        try {
            server =
                    HttpsServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setHttpsConfigurator(
                new HttpsConfigurator(authority.server(ofClients)) {
                    @Override
                    public void configure(HttpsParameters parameters) {
                        SSLParameters tls = getSSLContext().getDefaultSSLParameters();
                        tls.setProtocols(new String[] {"TLSv1.3"});
                        if (clientsMustShowCertificates) {
                            tls.setNeedClientAuth(true);
                        } else {
                            tls.setWantClientAuth(true);
                        }
                        parameters.setSSLParameters(tls);
                    }
                });
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI url() {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort());
    }

    public void answer(Function<Request, Reply> newAnswers) {
        answers = newAnswers;
    }

    /// Answers begin and do not end.
    public void stallBodies() {
        stalling = true;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request =
                    new Request(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().getPath(),
                            Map.of(),
                            exchange.getRequestBody().readAllBytes(),
                            java.time.Duration.ZERO);
            requests.add(request);
            Reply reply =
                    request.path().equals("/v1/enrolments")
                            ? enrol(request)
                            : answers.apply(request);
            if (reply
                    instanceof
                    Reply.Answered(int status, Map<String, String> headers, byte[] body)) {
                headers.forEach(exchange.getResponseHeaders()::set);
                if (stalling) {
                    exchange.sendResponseHeaders(status, body.length + 1);
                    exchange.getResponseBody().write(body);
                    exchange.getResponseBody().flush();
                    var _ = closed.await(20, TimeUnit.SECONDS);
                    return;
                }
                exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply enrol(Request request) {
        var asked = JsonMapper.shared().readTree(request.body());
        if (!asked.path("code").asString("").equals("CODE-1234")) {
            return FakePlatform.problem(403, "ENROLMENT_CODE_INVALID");
        }
        var answer = JsonMapper.shared().createObjectNode();
        answer.put("certificate", authority.certify(asked.path("csr").asString("")));
        answer.put("ca", authority.pem());
        answer.set("root", JsonMapper.shared().readTree(root));
        answer.put("terminalEpoch", 3);
        return new Reply.Answered(
                201, Map.of(), answer.toString().getBytes(StandardCharsets.UTF_8));
    }
}
