package mo.balcao.core.document;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import mo.balcao.core.text.Fonts;
import mo.balcao.core.text.Fonts.Weight;
import mo.balcao.core.text.Glyphs;
import mo.balcao.core.text.Language;

/// Breaks text into lines as its language does (no 。 at the start of a line), in the bundled fonts; a character
/// that the language's own font lacks is taken from the other.
final class Typesetter {
    /// Outlines without hinting, positions not rounded: what is measured is what is drawn.
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Typesetter() {}

    static List<TextLayout> lines(
            String text, Language language, Weight weight, float size, float width) {
        return text.lines()
                .filter(part -> !part.isEmpty())
                .flatMap(part -> broken(part, language, weight, size, width).stream())
                .toList();
    }

    private static List<TextLayout> broken(
            String text, Language language, Weight weight, float size, float width) {
        var styled = styled(text, language, weight, size);
        var measurer =
                new LineBreakMeasurer(
                        styled.getIterator(),
                        BreakIterator.getLineInstance(language.locale()),
                        CONTEXT);
        var lines = new ArrayList<TextLayout>();
        while (measurer.getPosition() < text.length()) {
            lines.add(measurer.nextLayout(width));
        }
        return lines;
    }

    /// As many lines as [#lines] makes, but about equally long: no single character is left for the last.
    static List<TextLayout> balanced(
            String text, Language language, Weight weight, float size, float width) {
        int count = lines(text, language, weight, size, width).size();
        float enough = width;
        for (float narrow = width; narrow > width / 2; narrow -= size / 2) {
            if (lines(text, language, weight, size, narrow).size() > count) {
                break;
            }
            enough = narrow;
        }
        return lines(text, language, weight, size, enough);
    }

    /// On one line, made smaller where it is too wide, but not below `smallest`.
    static List<TextLayout> fitted(
            String text,
            Language language,
            Weight weight,
            float size,
            float smallest,
            float width) {
        var line = new TextLayout(styled(text, language, weight, size).getIterator(), CONTEXT);
        float fits = size * Math.min(1, width / line.getAdvance());
        return lines(text, language, weight, Math.max(smallest, fits * 0.995f), width);
    }

    private static AttributedString styled(
            String text, Language language, Weight weight, float size) {
        var styled = new AttributedString(text);
        for (int at = 0; at < text.length(); ) {
            var font = font(language, weight, text, at);
            int end = at;
            while (end < text.length() && font.equals(font(language, weight, text, end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            styled.addAttribute(TextAttribute.FONT, font.deriveFont(size), at, end);
            at = end;
        }
        return styled;
    }

    private static Font font(Language language, Weight weight, String text, int at) {
        String character = Character.toString(text.codePointAt(at));
        return Glyphs.of(Fonts.familyFor(language, weight, character), weight);
    }
}
