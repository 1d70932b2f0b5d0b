package mo.balcao.platform.server.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls the platform; every answer is held against the contract before the test sees it.
public final class Client implements AutoCloseable {
    private final HttpClient http;
    private final URI base;
    private final Contracted contract;

    public Client(URI base, SSLContext tls, Contracted contract) {
        this.base = base;
        this.contract = contract;
        this.http =
                HttpClient.newBuilder()
                        .sslContext(tls)
                        .connectTimeout(Duration.ofSeconds(10))
                        .build();
    }

    /// An answer that the contract allows.
    public record Answer(int status, HttpResponse<byte[]> response) {
        public JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        public String code() {
            return json().path("code").asString("");
        }

        public Answer is(int wanted) {
            assertThat(status)
                    .as(() -> new String(response.body(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(wanted);
            return this;
        }

        public void refused(int wanted, String code) {
            is(wanted);
            assertThat(code()).isEqualTo(code);
        }
    }

    public Answer get(String path) {
        return send("GET", path, new byte[0], Map.of());
    }

    public Answer post(String path, Object json) {
        return send(
                "POST",
                path,
                JsonMapper.shared().writeValueAsBytes(json),
                Map.of("Content-Type", "application/json"));
    }

    public Answer put(String path, Object json) {
        return send(
                "PUT",
                path,
                JsonMapper.shared().writeValueAsBytes(json),
                Map.of("Content-Type", "application/json"));
    }

    public Answer send(String method, String path, byte[] body, Map<String, String> headers) {
        var answer = uncontracted(method, path, body, headers);
        var response = answer.response();
        contract.answer(
                method,
                path,
                answer.status(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
        return answer;
    }

    /// For paths and methods that are not in the contract.
    public Answer uncontracted(
            String method, String path, byte[] body, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(base.resolve(path))
                        .timeout(Duration.ofSeconds(30))
                        .method(method, BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
