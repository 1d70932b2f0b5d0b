package mo.balcao.cache.link;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import mo.balcao.cache.port.Transport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// HTTPS/2 to the platform over the JDK's client; each call blocks its own virtual thread.
public final class HttpsTransport implements Transport, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpsTransport.class);

    private final URI platform;
    private final HttpClient client;

    public HttpsTransport(URI platform, SSLContext tls) {
        this.platform = platform;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_2)
                        .sslContext(tls)
                        .connectTimeout(Duration.ofSeconds(5))
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build();
    }

    @Override
    public Reply send(Request request) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(platform.resolve(request.path()))
                        .timeout(request.deadline())
                        .method(
                                request.method(),
                                request.body().length == 0
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(builder::header);
        try {
            HttpResponse<byte[]> response =
                    client.send(builder.build(), HttpResponse.BodyHandlers.ofByteArray());
            Map<String, String> headers = new HashMap<>();
            response.headers()
                    .map()
                    .forEach((name, values) -> headers.put(name, values.getFirst()));
            return new Reply.Answered(response.statusCode(), headers, response.body());
        } catch (IOException e) {
            Failure failure = failure(e);
            LOG.debug("event=link.failed request={} failure={}", request, failure, e);
            return new Reply.Failed(failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Reply.Failed(Failure.UNREACHABLE);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /// Our own check of the server's chain fails with a certificate exception; the server's refusal of ours arrives as
    /// an alert.
    static Failure failure(IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException
                    || cause instanceof CertPathValidatorException) {
                return Failure.UNTRUSTED;
            }
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (cause instanceof SSLException
                    && message != null
                    && message.contains("certificate")) {
                return Failure.REFUSED;
            }
        }
        return Failure.UNREACHABLE;
    }
}
