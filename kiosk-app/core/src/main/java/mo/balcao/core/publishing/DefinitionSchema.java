package mo.balcao.core.publishing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mo.balcao.core.catalogue.Problem;
import tools.jackson.core.JacksonException;

/// The JSON Schema of a definition, the resource `service-definition.schema.json`: editors can use it too.
final class DefinitionSchema {
    private final Schema schema;

    DefinitionSchema() {
        try (var in =
                DefinitionSchema.class.getResourceAsStream("service-definition.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the schema is not in the program");
            }
            schema =
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Problem> problems(byte[] definition) {
        try {
            return schema
                    .validate(new String(definition, StandardCharsets.UTF_8), InputFormat.JSON)
                    .stream()
                    .map(e -> new Problem(e.getInstanceLocation().toString(), e.getMessage()))
                    .distinct()
                    .toList();
        } catch (JacksonException e) {
            return List.of(new Problem("", "is not JSON"));
        }
    }
}
