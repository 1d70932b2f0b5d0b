package mo.balcao.platform.server.catalogue;

import java.util.List;
import mo.balcao.platform.server.wire.Json;
import tools.jackson.databind.JsonNode;

/// What the platform itself needs to know of a service; the rest is the terminal's to read.
///
/// @param definition the whole, as its department wrote it
/// @param identifies whether it asks who the resident is
public record ServiceOutline(
        String id,
        List<String> owners,
        List<String> recipients,
        String purpose,
        List<String> attributes,
        boolean identifies,
        JsonNode definition) {

    static ServiceOutline of(JsonNode json) throws Json.Malformed {
        var purpose = json.path("purpose");
        var outline =
                new ServiceOutline(
                        json.path("id").asString(""),
                        texts(json.path("owner")),
                        texts(json.path("recipients")),
                        purpose.path("id").asString(""),
                        texts(purpose.path("attributes")),
                        json.path("steps").valueStream().anyMatch(ServiceOutline::identifies),
                        json);
        if (outline.id.isEmpty() || outline.purpose.isEmpty() || outline.owners.isEmpty()) {
            throw new Json.Malformed("a service without id, purpose or owner");
        }
        return outline;
    }

    private static boolean identifies(JsonNode step) {
        return step.path("kind").asString("").equals("identify");
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(node -> node.asString("")).toList();
    }
}
