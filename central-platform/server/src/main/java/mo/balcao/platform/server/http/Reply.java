package mo.balcao.platform.server.http;

import java.util.Optional;
import mo.balcao.platform.server.wire.Json;

/// What a handler answers.
public sealed interface Reply {
    /// JSON with a status, and perhaps an ETag.
    record Content(int status, byte[] json, Optional<String> etag) implements Reply {}

    /// 304.
    record NotModified(String etag) implements Reply {}

    /// RFC 9457.
    record Problem(ProblemCode code, Optional<String> detail, Optional<Integer> retryAfterSeconds)
            implements Reply {}

    static Reply ok(Object body) {
        return new Content(200, Json.write(body), Optional.empty());
    }

    static Reply created(Object body) {
        return new Content(201, Json.write(body), Optional.empty());
    }

    static Reply tagged(Object body, String etag) {
        return new Content(200, Json.write(body), Optional.of(etag));
    }

    static Reply problem(ProblemCode code) {
        return new Problem(code, Optional.empty(), Optional.empty());
    }

    static Reply problem(ProblemCode code, String detail) {
        return new Problem(code, Optional.of(detail), Optional.empty());
    }

    static Reply later(ProblemCode code, int seconds) {
        return new Problem(code, Optional.empty(), Optional.of(seconds));
    }
}
