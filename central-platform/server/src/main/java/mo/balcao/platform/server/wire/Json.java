package mo.balcao.platform.server.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/// JSON, read strictly: no unknown, missing, null or doubled member, no coercion, nothing deep. Only an `Optional` may be absent.
public final class Json {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]{1,40}");
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
                    .withCoercionConfig(LogicalType.Textual, Json::onlyItself)
                    .changeDefaultPropertyInclusion(
                            i -> i.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                    .build();

    private Json() {}

    /// A number is no text, though it could be made one.
    private static void onlyItself(MutableCoercionConfig textual) {
        textual.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    /// @throws Malformed when the bytes are not exactly a `type`
    public static <T> T read(byte[] utf8, Class<T> type) throws Malformed {
        try {
            return there(MAPPER.readValue(utf8, type));
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
            return there(MAPPER.treeToValue(tree, type));
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /// `null` is JSON, but no value of ours.
    private static <T> T there(@Nullable T value) throws Malformed {
        if (value == null) {
            throw new Malformed("not the expected JSON");
        }
        return value;
    }

    public static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    public static JsonNode toTree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /// The path only, and only names like ours: a parser's own message may quote what a resident typed.
    private static Malformed malformed(JacksonException e) {
        String path =
                e.getPath().stream()
                        .map(step ->
                                step.getPropertyName() == null
                                        ? Integer.toString(step.getIndex())
                                        : step.getPropertyName())
                        .map(name -> NAME.matcher(name).matches() ? name : "?")
                        .collect(Collectors.joining("/"));
        return new Malformed(path.isEmpty() ? "not the expected JSON" : "wrong at " + path);
    }

    /// What was sent is not what the contract says. Carries no content of it.
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        public Malformed(String what) {
            super(what, null, false, false);
        }

        public String what() {
            return Objects.requireNonNullElse(getMessage(), "malformed");
        }
    }
}
