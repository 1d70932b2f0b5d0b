package mo.balcao.platform.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mo.balcao.platform.server.wire.Json;

/// One call of the contract.
///
/// @param pattern `/v1/terminals/{terminalId}/batches`; a terminal's `{terminalId}` must be its own
/// @param bodyLimit bytes on the wire; 0 for calls without a body
public record Route(String method, String pattern, Access access, int bodyLimit, Handler handler) {
    /// Enough for every body but batches.
    public static final int SMALL = 64 * 1024;

    /// Who may call it.
    public enum Access {
        ANYONE,
        TERMINAL,
        OPERATOR
    }

    /// Does the call. `Malformed` becomes 400.
    @FunctionalInterface
    public interface Handler {
        Reply handle(Call call) throws Json.Malformed;
    }

    public static Route terminalGet(String pattern, Handler handler) {
        return new Route("GET", pattern, Access.TERMINAL, 0, handler);
    }

    public static Route terminalPost(String pattern, Handler handler) {
        return new Route("POST", pattern, Access.TERMINAL, SMALL, handler);
    }

    public static Route operator(String method, String pattern, Handler handler) {
        return new Route(method, pattern, Access.OPERATOR, SMALL, handler);
    }

    /// @return the path's variable parts in order, where the path fits
    Optional<List<String>> match(String path) {
        String[] wanted = pattern.split("/", -1);
        String[] given = path.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        var variables = new ArrayList<String>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{")) {
                variables.add(given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(variables));
    }

    boolean namesTerminal() {
        return pattern.startsWith("/v1/terminals/{terminalId}/");
    }
}
