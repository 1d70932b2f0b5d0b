package mo.balcao.ui.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The one style sheet, `glass.css`, with `${names}` filled in from tokens and palette.
public final class StyleSheet {
    private static final Pattern HOLE = Pattern.compile("\\$\\{([a-z-]+)}");

    private StyleSheet() {}

    /// As an address that a scene graph takes.
    public static String address(Tokens tokens, Palette palette) {
        byte[] css = text(tokens, palette).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css);
    }

    static String text(Tokens tokens, Palette palette) {
        Map<String, String> values = new HashMap<>();
        values.putAll(palette.scenery());
        palette.roles().forEach((role, colour) -> values.put(role, web(colour)));
        values.put("radius", px(tokens.radius()));
        values.put("radius-small", px(tokens.radius() * 0.6));
        values.put("radius-large", px(tokens.radius() * 1.6));
        values.put("line-width", px(tokens.line()));
        return HOLE.matcher(template())
                .replaceAll(hole -> {
                    String value = values.get(hole.group(1));
                    if (value == null) {
                        throw new IllegalStateException(
                                "glass.css: nothing is called " + hole.group());
                    }
                    return value;
                });
    }

    private static String px(double length) {
        return String.format(Locale.ROOT, "%.1fpx", length);
    }

    private static String web(Color colour) {
        return String.format(
                "#%02x%02x%02x",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }

    private static String template() {
        try (var in = StyleSheet.class.getResourceAsStream("glass.css")) {
            if (in == null) {
                throw new IllegalStateException("glass.css is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
