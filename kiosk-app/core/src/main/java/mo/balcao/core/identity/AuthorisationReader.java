package mo.balcao.core.identity;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the payload of a verifier authorisation; anything odd refuses the whole.
final class AuthorisationReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 256 * 1024;

    private AuthorisationReader() {}

    static Optional<VerifierAuthorisation> read(byte[] payload) {
        if (payload.length > LONGEST) {
            return Optional.empty();
        }
        try {
            JsonNode root = JSON.readTree(payload);
            return Optional.of(
                    new VerifierAuthorisation(
                            text(root, "id"),
                            root.required("version").longValue(),
                            text(root, "verifier"),
                            text(root, "site"),
                            Instant.parse(text(root, "notBefore")),
                            Instant.parse(text(root, "notAfter")),
                            purposes(root.required("purposes"))));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    private static Map<String, Set<String>> purposes(JsonNode node) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("purposes is no object");
        }
        var purposes = new LinkedHashMap<String, Set<String>>();
        for (var entry : node.properties()) {
            var names = new LinkedHashSet<String>();
            entry.getValue().forEach(name -> names.add(name.stringValue()));
            purposes.put(entry.getKey(), Set.copyOf(names));
        }
        return purposes;
    }
}
