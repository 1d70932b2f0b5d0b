package mo.balcao.cache.fake;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mo.balcao.platform.api.Contract;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The platform's contract, against which everything on the tests' wires is held.
public final class Wire {
    private static final JsonNode OPEN_API = read();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Wire() {}

    /// @throws AssertionError naming every place where `json` is not a `schema` of the contract
    public static void require(String schema, JsonNode json) {
        var problems = SCHEMAS.computeIfAbsent(schema, Wire::schema).validate(json);
        if (!problems.isEmpty()) {
            throw new AssertionError("not a " + schema + " of the contract: " + problems);
        }
    }

    public static void require(String schema, byte[] json) {
        require(schema, JsonMapper.shared().readTree(json));
    }

    private static Schema schema(String name) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$ref", "#/components/schemas/" + name);
        root.set("components", OPEN_API.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    private static JsonNode read() {
        try (InputStream yaml = Contract.openApi()) {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return JsonMapper.shared().valueToTree(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
