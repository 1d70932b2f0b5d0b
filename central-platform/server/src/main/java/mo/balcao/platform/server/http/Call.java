package mo.balcao.platform.server.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mo.balcao.platform.server.wire.Json;
import mo.balcao.platform.server.wire.TerminalId;

/// One request, read whole and within its limit.
///
/// @param variables the variable parts of the path, in order
/// @param headers names in lower case
public record Call(
        Caller caller,
        List<String> variables,
        Map<String, String> query,
        Map<String, String> headers,
        byte[] body) {

    /// The calling terminal; the route has let nobody else in.
    public TerminalId terminal() {
        if (caller instanceof Caller.Terminal(var id)) {
            return id;
        }
        throw new IllegalStateException("a route for terminals let somebody else in");
    }

    public String variable(int index) {
        return variables.get(index);
    }

    public UUID uuid(int index) throws Json.Malformed {
        try {
            String text = variable(index);
            var uuid = UUID.fromString(text);
            if (uuid.toString().equals(text.toLowerCase(Locale.ROOT))) {
                return uuid;
            }
        } catch (IllegalArgumentException _) {
            // said below
        }
        throw new Json.Malformed("the id in the path is no UUID");
    }

    public TerminalId terminalInPath() throws Json.Malformed {
        return terminalOf(variable(0));
    }

    public Optional<TerminalId> terminalInQuery() throws Json.Malformed {
        String text = query.get("terminal");
        return text == null ? Optional.empty() : Optional.of(terminalOf(text));
    }

    private static TerminalId terminalOf(String text) throws Json.Malformed {
        if (!TerminalId.fits(text)) {
            throw new Json.Malformed("no terminal id");
        }
        return new TerminalId(text);
    }

    public long numberInQuery(String name, long otherwise) throws Json.Malformed {
        String text = query.get(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,18}")) {
            throw new Json.Malformed(name + " is no number");
        }
        return Long.parseLong(text);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    public <T> T json(Class<T> type) throws Json.Malformed {
        return Json.read(body, type);
    }
}
