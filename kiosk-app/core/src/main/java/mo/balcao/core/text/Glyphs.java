package mo.balcao.core.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mo.balcao.core.text.Fonts.Family;
import mo.balcao.core.text.Fonts.Weight;

/// The bundled fonts as AWT sees them: which glyphs there are, and the fonts that slips are drawn with. Opened once.
public final class Glyphs {
    private static final Map<String, Font> FONTS =
            Stream.of(Family.values())
                    .flatMap(f ->
                            Stream.of(Weight.values()).map(w -> Map.entry(key(f, w), font(f, w))))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Glyphs() {}

    public static boolean has(Family family, Weight weight, String text) {
        return of(family, weight).canDisplayUpTo(text) < 0;
    }

    /// At size 1; derive the size that is needed. Only slips are drawn with AWT, so nobody else has to read its module.
    @SuppressWarnings("exports")
    public static Font of(Family family, Weight weight) {
        var font = FONTS.get(key(family, weight));
        if (font == null) {
            throw new IllegalStateException("no font " + key(family, weight));
        }
        return font;
    }

    private static String key(Family family, Weight weight) {
        return family + "/" + weight;
    }

    private static Font font(Family family, Weight weight) {
        try (var in = Fonts.open(family, weight)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(key(family, weight) + " is damaged", e);
        }
    }
}
