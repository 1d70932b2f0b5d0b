package mo.balcao.platform.server.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;

/// JSON, read strictly: no unknown, missing, null or doubled member, no coercion, nothing deep. Only an `Optional` may be absent.
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(32)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .withCoercionConfigDefaults(
                            c -> c.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                    .changeDefaultPropertyInclusion(
                            i -> i.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                    .build();

    private Json() {}

    /// @throws Malformed when the bytes are not exactly a `type`
    public static <T> T read(byte[] utf8, Class<T> type) throws Malformed {
        try {
            return MAPPER.readValue(utf8, type);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    public static JsonNode tree(byte[] utf8) throws Malformed {
        try {
            return MAPPER.readTree(utf8);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    public static <T> T read(JsonNode tree, Class<T> type) throws Malformed {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    public static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    public static JsonNode toTree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /// The path only: a parser's own message may quote what a resident typed.
    private static Malformed malformed(JacksonException e) {
        String path = e.getPathReference();
        return new Malformed(
                path == null || path.isEmpty()
                        ? "not the expected JSON"
                        : "wrong at " + shortened(path));
    }

    private static String shortened(String path) {
        return path.replaceAll("[A-Za-z0-9_.$]+\\.([A-Z][A-Za-z0-9]*)", "$1");
    }

    /// What was sent is not what the contract says. Carries no content of it.
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        public Malformed(String what) {
            super(what, null, false, false);
        }

        public String what() {
            return java.util.Objects.requireNonNullElse(getMessage(), "malformed");
        }
    }
}
