package mo.balcao.core.catalogue;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// A place in a JSON document that knows its pointer and collects what is wrong. Reading never stops at the
/// first problem: the author sees them all at once. Values read after a problem are never used.
final class JsonCursor {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern NOTHING = Pattern.compile("");

    private final JsonNode node;
    private final String pointer;
    private final List<Problem> problems;

    private JsonCursor(JsonNode node, String pointer, List<Problem> problems) {
        this.node = node;
        this.pointer = pointer;
        this.problems = problems;
    }

    static <T> Parsing<T> read(byte[] json, Function<JsonCursor, T> reader) {
        var problems = new ArrayList<Problem>();
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JacksonException e) {
            return new Parsing.Refused<>(List.of(new Problem("", "is not JSON: " + where(e))));
        }
        T value = reader.apply(new JsonCursor(root, "", problems));
        return problems.isEmpty()
                ? new Parsing.Parsed<>(value)
                : new Parsing.Refused<>(List.copyOf(problems));
    }

    private static String where(JacksonException e) {
        var at = e.getLocation();
        return at == null
                ? e.getOriginalMessage()
                : e.getOriginalMessage() + " (line " + at.getLineNr() + ")";
    }

    void problem(String what) {
        problems.add(new Problem(pointer, what));
    }

    JsonCursor at(String name) {
        return child(node.path(name), name.replace("~", "~0").replace("/", "~1"));
    }

    JsonCursor at(int index) {
        return child(node.path(index), Integer.toString(index));
    }

    private JsonCursor child(JsonNode child, String step) {
        return new JsonCursor(child, pointer + "/" + step, problems);
    }

    boolean isObject() {
        return node.isObject();
    }

    Optional<JsonCursor> optional(String name) {
        var child = at(name);
        return child.node instanceof MissingNode ? Optional.empty() : Optional.of(child);
    }

    String text(String name) {
        return at(name).asText();
    }

    String asText() {
        if (!node.isString() || node.stringValue().isBlank()) {
            problem("a text is missing");
            return "";
        }
        return node.stringValue();
    }

    long number(String name) {
        var child = at(name);
        if (!child.node.isIntegralNumber() || !child.node.canConvertToLong()) {
            child.problem("a whole number is missing");
            return 0;
        }
        return child.node.longValue();
    }

    /// A whole number from 1 to `most`.
    int count(String name, int most) {
        long number = number(name);
        if (number < 1 || number > most) {
            at(name).problem("must be from 1 to " + most);
            return 1;
        }
        return (int) number;
    }

    boolean flag(String name) {
        var child = at(name);
        if (!child.node.isBoolean()) {
            child.problem("true or false is missing");
            return false;
        }
        return child.node.booleanValue();
    }

    Instant instant(String name) {
        return at(name).asInstant();
    }

    Instant asInstant() {
        return parsed(Instant::parse, "is no time like 2026-01-01T01:00:00Z", Instant.EPOCH);
    }

    Pattern pattern(String name) {
        return at(name).asPattern();
    }

    Pattern asPattern() {
        String text = asText();
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            problem("is no regular expression: " + e.getDescription());
            return NOTHING;
        }
    }

    /// Applies a parser of `java.time` to this text.
    <T> T parsed(Function<String, T> parser, String otherwise, T fallback) {
        String text = asText();
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            problem(otherwise);
            return fallback;
        }
    }

    /// One of a closed list of words.
    <T> T word(Function<String, Optional<T>> words, T fallback) {
        String text = asText();
        var word = words.apply(text);
        if (word.isEmpty()) {
            problem("'" + text + "' is not a word of this place");
        }
        return word.orElse(fallback);
    }

    List<String> texts(String name) {
        return list(name, JsonCursor::asText);
    }

    <T> List<T> list(String name, Function<JsonCursor, T> reader) {
        var child = at(name);
        if (!child.node.isArray()) {
            child.problem("a list is missing");
            return List.of();
        }
        var values = new ArrayList<T>(child.node.size());
        for (int i = 0; i < child.node.size(); i++) {
            values.add(reader.apply(child.at(i)));
        }
        return List.copyOf(values);
    }

    /// As [#list], where the list may be left out.
    <T> List<T> listIfAny(String name, Function<JsonCursor, T> reader) {
        return optional(name).isPresent() ? list(name, reader) : List.of();
    }
}
