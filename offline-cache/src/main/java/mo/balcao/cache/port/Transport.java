package mo.balcao.cache.port;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// One request to the platform and what came of it. Blocks its (virtual) thread, at most until the deadline.
@FunctionalInterface
public interface Transport {
    Reply send(Request request);

    /// @param path from the root of the contract (`/v1/catalogue`)
    record Request(
            String method,
            String path,
            Map<String, String> headers,
            byte[] body,
            Duration deadline) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    sealed interface Reply {
        /// @param headers names in lower case
        record Answered(int status, Map<String, String> headers, byte[] body) implements Reply {
            public Optional<String> header(String name) {
                return Optional.ofNullable(headers.get(name));
            }

            @Override
            public String toString() {
                return "Answered[" + status + ", " + body.length + " bytes]";
            }
        }

        /// Nothing came back; the request may or may not have been received.
        record Failed(Failure failure) implements Reply {}
    }

    enum Failure {
        /// No route, refused, or reset.
        UNREACHABLE,
        /// Connected, but no answer within the deadline: the platform, or this one call, is slow.
        LATE,
        /// The server's certificate does not lead to the pinned CA. Nothing was sent.
        UNTRUSTED,
        /// The server does not accept this terminal's certificate. Under TLS 1.3 the verdict comes after our first request is
        /// under way, and the server's reset may overtake its alert: then that one call ends as [#UNREACHABLE].
        REFUSED
    }
}
