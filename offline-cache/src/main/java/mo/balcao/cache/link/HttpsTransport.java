package mo.balcao.cache.link;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import mo.balcao.cache.port.Transport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// HTTPS/2 over TLS 1.3 to the platform with the JDK's client; each call blocks its own (virtual) thread, at most until its
/// deadline, answer body included.
public final class HttpsTransport implements Transport, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpsTransport.class);
    private static final Duration CONNECT = Duration.ofSeconds(5);

    /// More than any catalogue; less than what would trouble a terminal.
    private static final long MOST_BYTES = 16L << 20;

    private static final BodyHandler<byte[]> BODY =
            BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES);

    private final URI platform;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;

    public HttpsTransport(URI platform, SSLContext tls) {
        SSLParameters parameters = new SSLParameters();
        parameters.setProtocols(new String[] {"TLSv1.3"});
        this.platform = platform;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_2)
                        .sslContext(tls)
                        .sslParameters(parameters)
                        .connectTimeout(CONNECT)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .executor(threads)
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
        // The client's own time limit ends with the answer's head; ours ends with its body.
        CompletableFuture<HttpResponse<byte[]>> call = client.sendAsync(builder.build(), BODY);
        try {
            return answered(call.get(request.deadline().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            call.cancel(true);
            return new Reply.Failed(Failure.LATE);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof IOException cause)) {
                throw new IllegalStateException("the HTTP client failed", e.getCause());
            }
            Failure failure = Failures.of(cause);
            LOG.debug("event=link.failed request={} failure={}", request, failure, cause);
            return new Reply.Failed(failure);
        } catch (InterruptedException _) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            return new Reply.Failed(Failure.UNREACHABLE);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
        threads.close();
    }

    private static Reply answered(HttpResponse<byte[]> response) {
        Map<String, String> headers = new HashMap<>();
        response.headers()
                .map()
                .forEach((name, values) ->
                        headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        return new Reply.Answered(response.statusCode(), headers, response.body());
    }
}
