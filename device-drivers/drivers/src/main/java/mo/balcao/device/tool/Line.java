package mo.balcao.device.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One line of an answer: named values, told by their order or, as JSON, by their names.
final class Line {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /// @param value a text, a whole number or a truth
    Line with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /// Values with tabs between them; control characters as `\n` or `\u001d`, so that a line stays one.
    String text() {
        List<String> texts = new ArrayList<>();
        values.values().forEach(value -> texts.add(oneLine(value.toString())));
        return String.join("\t", texts);
    }

    String json() {
        return values.entrySet().stream()
                .map(e -> quoted(e.getKey()) + ":" + json(e.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String json(Object value) {
        return value instanceof Number || value instanceof Boolean
                ? value.toString()
                : quoted(value.toString());
    }

    private static String quoted(String text) {
        return '"' + oneLine(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default ->
                        line.append(
                                Character.isISOControl(c)
                                        ? String.format("\\u%04x", (int) c)
                                        : String.valueOf(c));
            }
        }
        return line.toString();
    }
}
