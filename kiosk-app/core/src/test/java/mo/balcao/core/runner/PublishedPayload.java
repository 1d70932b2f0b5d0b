package mo.balcao.core.runner;

import java.nio.charset.StandardCharsets;
import mo.balcao.core.Sample;
import mo.balcao.core.catalogue.Published;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The published sources as a terminal's verified payloads, with keys for the departments.
final class PublishedPayload {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PublishedPayload() {}

    static byte[] catalogue() {
        var root = (ObjectNode) JSON.readTree(Published.payload());
        root.get("departments")
                .forEach(department -> {
                    var key = ((ObjectNode) department).putObject("sealingKey");
                    key.put("keyId", "k1").put("tinkPublicKeyset", "test");
                });
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String authorisation() {
        var source = Sample.authorisation();
        var root = JSON.createObjectNode();
        root.put("id", source.id()).put("version", source.version());
        root.put("verifier", source.verifier()).put("site", source.site());
        root.put("notBefore", source.notBefore().toString());
        root.put("notAfter", source.notAfter().toString());
        var purposes = root.putObject("purposes");
        source.purposes().forEach((id, names) -> names.forEach(purposes.withArray(id)::add));
        return root.toString();
    }
}
