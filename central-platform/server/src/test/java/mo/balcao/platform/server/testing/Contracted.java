package mo.balcao.platform.server.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import mo.balcao.platform.api.Contract;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Holds requests and answers against `openapi.yaml`.
public final class Contracted {
    private final JsonNode api;
    private final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    public Contracted() {
        try (var in = Contract.openApi()) {
            Object yaml = new Yaml().load(in);
            api = JsonMapper.shared().valueToTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The path of the contract that fits.
    String template(String path) {
        String plain = path.replaceAll("\\?.*", "");
        for (String template : api.path("paths").propertyNames()) {
            String pattern = "\\Q" + template.replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q") + "\\E";
            if (Pattern.matches(pattern, plain)) {
                return template;
            }
        }
        throw new AssertionError(path + " is not in the contract");
    }

    private JsonNode operation(String method, String path) {
        JsonNode operation =
                api.path("paths")
                        .path(template(path))
                        .path(method.toLowerCase(java.util.Locale.ROOT));
        assertThat(operation.isMissingNode()).as("%s %s", method, path).isFalse();
        return operation;
    }

    public void answer(String method, String path, int status, String type, byte[] body) {
        JsonNode response =
                operation(method, path).path("responses").path(Integer.toString(status));
        assertThat(response.isMissingNode())
                .as("%s %s may answer %d", method, path, status)
                .isFalse();
        JsonNode resolved = resolve(response);
        if (!resolved.has("content")) {
            assertThat(body).isEmpty();
            return;
        }
        JsonNode schema = resolved.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode()).as("%s as %s", path, type).isFalse();
        check(schema, JsonMapper.shared().readTree(body));
    }

    /// A line of a batch.
    public void record(JsonNode line) {
        check(reference("Record"), line);
    }

    public void payload(String schema, JsonNode payload) {
        check(reference(schema), payload);
    }

    private JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : api.at(reference.substring(1));
    }

    private static JsonNode reference(String schema) {
        return JsonMapper.shared().valueToTree(Map.of("$ref", "#/components/schemas/" + schema));
    }

    private void check(JsonNode schema, JsonNode value) {
        var whole = (ObjectNode) schema.deepCopy();
        whole.set("components", api.path("components"));
        assertThat(
                        registry.getSchema(whole)
                                .validate(
                                        value,
                                        context ->
                                                context.executionConfig(config ->
                                                        config.formatAssertionsEnabled(true))))
                .as("%s", value)
                .isEmpty();
    }
}
