package mo.balcao.ui.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import mo.balcao.core.text.Fonts;
import mo.balcao.core.text.Glyphs;
import mo.balcao.core.text.Language;

/// The bundled fonts, handed to JavaFX. A font loaded by a program has no fallback, so each text asks for the family that has all
/// of its characters; only for the rarest (in a name) the operating system's own CJK fonts help out where there are any.
public final class Typefaces {
    private static final int FIRST_CJK = 0x2E80;

    private final Set<String> installed;

    private Typefaces(Set<String> installed) {
        this.installed = installed;
    }

    /// Loads every weight of every family: one weight alone would shadow the others.
    public static Typefaces load() {
        for (var family : Fonts.Family.values()) {
            for (var weight : Fonts.Weight.values()) {
                try (var in = Fonts.open(family, weight)) {
                    if (Font.loadFont(in, 12) == null) {
                        throw new IllegalStateException(family + " " + weight + " is damaged");
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return new Typefaces(Set.copyOf(Font.getFamilies()));
    }

    public Font font(Language language, boolean bold, String text, double size) {
        return Font.font(
                family(language, bold, text), bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
    }

    private String family(Language language, boolean bold, String text) {
        if (text.chars().allMatch(c -> c < FIRST_CJK)) {
            return Fonts.family(language).familyName();
        }
        var weight = bold ? Fonts.Weight.BOLD : Fonts.Weight.REGULAR;
        var bundled = Fonts.familyFor(language, weight, text);
        String system =
                switch (bundled) {
                    case HK -> "Noto Sans CJK HK";
                    case SC -> "Noto Sans CJK SC";
                };
        return !Glyphs.has(bundled, weight, text) && installed.contains(system)
                ? system
                : bundled.familyName();
    }
}
