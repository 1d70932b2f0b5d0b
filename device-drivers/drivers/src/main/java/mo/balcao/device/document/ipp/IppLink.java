package mo.balcao.device.document.ipp;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javax.net.ssl.SSLException;
import mo.balcao.device.FaultCode;
import mo.balcao.device.driver.DeviceException;
import org.jspecify.annotations.Nullable;

/// Questions and answers with one printer. Every answer is bounded: 256 KiB, and the time that the asker gives.
/// Nothing is asked twice by itself; `java.net.http` repeats no POST.
final class IppLink implements AutoCloseable {
    private static final int LARGEST_ANSWER = 256 << 10;
    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final String TYPE = "application/ipp";
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final IppAddress address;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http;

    IppLink(IppAddress address) throws DeviceException {
        this.address = address;
        HttpClient.Builder builder =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .proxy(HttpClient.Builder.NO_PROXY)
                        .connectTimeout(CONNECTING)
                        .executor(threads);
        try {
            if (address.pinned()) {
                builder.sslContext(PinnedCertificate.context(address.pin()));
            }
            http = builder.build();
        } catch (GeneralSecurityException e) {
            throw new DeviceException(FaultCode.CONFIGURATION, "no TLS here", e);
        }
    }

    /// An answer on its way.
    record Pending(CompletableFuture<HttpResponse<byte[]>> response, int requestId) {
        boolean done() {
            return response.isDone();
        }

        void abandon() {
            response.cancel(true);
        }
    }

    <T> T ask(IppPacket question, Duration limit, Function<IppPacket, T> reading)
            throws DeviceException {
        return answer(send(question, new byte[0]), limit, reading);
    }

    /// Sends a question and the document behind it.
    Pending send(IppPacket question, byte[] document) throws DeviceException {
        HttpRequest request =
                HttpRequest.newBuilder(address.http())
                        .header("Content-Type", TYPE)
                        .header("Accept", TYPE)
                        .POST(body(question, document))
                        .build();
        return new Pending(
                http.sendAsync(
                        request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER)),
                question.getRequestId());
    }

    private static BodyPublisher body(IppPacket question, byte[] document) throws DeviceException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (IppOutputStream writer = new IppOutputStream(out)) {
            writer.write(question);
        } catch (IOException e) {
            throw new DeviceException(FaultCode.HARDWARE_ERROR, "question not written", e);
        }
        BodyPublisher head = BodyPublishers.ofByteArray(out.toByteArray());
        return document.length == 0
                ? head
                : BodyPublishers.concat(head, BodyPublishers.ofByteArray(document));
    }

    /// Waits for the answer; past `limit` the exchange is broken off. What `reading` throws is the answer's fault.
    <T> T answer(Pending pending, Duration limit, Function<IppPacket, T> reading)
            throws DeviceException {
        try {
            HttpResponse<byte[]> response =
                    pending.response().get(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS);
            return read(response, pending.requestId(), reading);
        } catch (TimeoutException e) {
            throw new DeviceException(FaultCode.NOT_RESPONDING, "no answer in time", e);
        } catch (ExecutionException e) {
            throw translated(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeviceException(FaultCode.NOT_RESPONDING, "interrupted", e);
        } finally {
            pending.abandon();
        }
    }

    private static DeviceException translated(@Nullable Throwable cause) {
        if (cause instanceof SSLException) {
            return new DeviceException(FaultCode.CONFIGURATION, "certificate not trusted", cause);
        }
        return cause instanceof ConnectException
                ? new DeviceException(FaultCode.DISCONNECTED, "cannot connect", cause)
                : new DeviceException(FaultCode.DISCONNECTED, "link lost", cause);
    }

    private static <T> T read(
            HttpResponse<byte[]> response, int requestId, Function<IppPacket, T> reading)
            throws DeviceException {
        int code = response.statusCode();
        if (code == UNAUTHORIZED || code == FORBIDDEN) {
            throw new DeviceException(FaultCode.CONFIGURATION, "HTTP " + code);
        }
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (code != 200 || !type.startsWith(TYPE) || !PacketShape.sound(response.body())) {
            throw new DeviceException(FaultCode.NOT_RESPONDING, "no IPP answer, HTTP " + code);
        }
        try (IppInputStream in = new IppInputStream(new ByteArrayInputStream(response.body()))) {
            IppPacket packet = in.readPacket();
            if (packet.getRequestId() != requestId) {
                throw new DeviceException(FaultCode.NOT_RESPONDING, "answer to another question");
            }
            return reading.apply(packet);
        } catch (IOException | RuntimeException e) {
            throw new DeviceException(FaultCode.NOT_RESPONDING, "unreadable IPP answer", e);
        }
    }

    /// Breaks off what is under way.
    @Override
    public void close() {
        http.shutdownNow();
        threads.shutdownNow();
    }
}
