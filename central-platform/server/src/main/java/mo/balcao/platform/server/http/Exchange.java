package mo.balcao.platform.server.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mo.balcao.platform.server.database.DatabaseFailure;
import mo.balcao.platform.server.wire.Json;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One request through: who calls, where to, read the body, do it, answer. Every failure becomes a problem here.
final class Exchange extends Handler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);
    private static final int COME_AGAIN_SECONDS = 5;
    private static final int INTERNAL_ERROR = 500;

    private final Router router;
    private final CallerRegister callers;

    Exchange(Router router, CallerRegister callers) {
        this.router = router;
        this.callers = callers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        write(answer(request), response, callback);
        return true;
    }

    /// The request boundary: whatever goes wrong inside ends here, logged by kind, never with content.
    private Reply answer(Request request) {
        try {
            Caller caller = callers.caller(certificate(request));
            String path = Request.getPathInContext(request);
            return switch (router.way(request.getMethod(), path, caller)) {
                case Router.Way.Refused(var code) -> Reply.problem(code);
                case Router.Way.To(var route, var variables) -> {
                    byte[] body = body(request, route.bodyLimit());
                    if (body.length > route.bodyLimit()) {
                        yield Reply.problem(ProblemCode.BODY_TOO_LARGE);
                    }
                    yield route.handler()
                            .handle(
                                    new Call(
                                            caller,
                                            variables,
                                            query(request),
                                            headers(request),
                                            body));
                }
            };
        } catch (Json.Malformed e) {
            return Reply.problem(ProblemCode.BAD_REQUEST, e.what());
        } catch (DatabaseFailure e) {
            LOG.error("DATABASE-FAILURE", e);
            return Reply.later(ProblemCode.DATABASE_UNAVAILABLE, COME_AGAIN_SECONDS);
        } catch (IOException e) {
            LOG.debug("REQUEST-BROKEN", e);
            return Reply.problem(ProblemCode.BAD_REQUEST, "the body ended early");
        } catch (RuntimeException e) {
            if (e instanceof HttpException bad && bad.getCode() < INTERNAL_ERROR) {
                return Reply.problem(ProblemCode.BAD_REQUEST, "the request cannot be read");
            }
            LOG.error("REQUEST-FAILED", e);
            return Reply.problem(ProblemCode.INTERNAL);
        }
    }

    private static Optional<X509Certificate> certificate(Request request) {
        if (request.getAttribute(EndPoint.SslSessionData.ATTRIBUTE)
                instanceof EndPoint.SslSessionData tls) {
            X509Certificate[] chain = tls.peerCertificates();
            if (chain != null && chain.length > 0) {
                return Optional.of(chain[0]);
            }
        }
        return Optional.empty();
    }

    /// At most one byte more than allowed.
    private static byte[] body(Request request, int limit) throws IOException {
        try (var in = Content.Source.asInputStream(request)) {
            return in.readNBytes(limit + 1);
        }
    }

    private static Map<String, String> query(Request request) {
        var query = new HashMap<String, String>();
        Request.extractQueryParameters(request)
                .forEach(field -> query.putIfAbsent(field.getName(), field.getValue()));
        return Map.copyOf(query);
    }

    private static Map<String, String> headers(Request request) {
        var headers = new HashMap<String, String>();
        request.getHeaders()
                .forEach(field -> {
                    String value = field.getValue();
                    if (value != null) {
                        headers.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), value);
                    }
                });
        return Map.copyOf(headers);
    }

    private record ProblemBody(
            String type,
            String title,
            int status,
            Optional<String> detail,
            ProblemCode code,
            Optional<Integer> retryAfterSeconds) {}

    private static void write(Reply reply, Response response, Callback callback) {
        var headers = response.getHeaders();
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        byte[] body =
                switch (reply) {
                    case Reply.Content(int status, byte[] json, var etag) -> {
                        response.setStatus(status);
                        headers.put(HttpHeader.CONTENT_TYPE, "application/json");
                        etag.ifPresent(tag -> headers.put(HttpHeader.ETAG, tag));
                        yield json;
                    }
                    case Reply.NotModified(String etag) -> {
                        response.setStatus(304);
                        headers.put(HttpHeader.ETAG, etag);
                        yield new byte[0];
                    }
                    case Reply.Problem(var code, var detail, var retryAfter) -> {
                        response.setStatus(code.status());
                        headers.put(HttpHeader.CONTENT_TYPE, "application/problem+json");
                        retryAfter.ifPresent(
                                seconds -> headers.put(HttpHeader.RETRY_AFTER, seconds));
                        yield Json.write(
                                new ProblemBody(
                                        "about:blank",
                                        code.title(),
                                        code.status(),
                                        detail,
                                        code,
                                        retryAfter));
                    }
                };
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
