package mo.balcao.ui.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import mo.balcao.core.text.Fonts;
import mo.balcao.core.text.Language;

/// The font family of each language: the installed one with its own forms of the characters where there is one, else the
/// one that the program brings along.
public final class Typeface {
    private final Map<Language, String> families = new EnumMap<>(Language.class);

    /// Loads bundled fonts where needed; FX thread, once, about 100 ms.
    public Typeface() {
        var installed = Font.getFamilies();
        for (Language language : Language.values()) {
            Fonts.Family own = Fonts.family(language);
            String wanted = own == Fonts.Family.SC ? "Noto Sans CJK SC" : "Noto Sans CJK HK";
            if (!installed.contains(wanted)) {
                for (Fonts.Weight weight : Fonts.Weight.values()) {
                    load(own, weight);
                }
                wanted = own.familyName();
            }
            families.put(language, wanted);
        }
    }

    public String family(Language language) {
        return families.getOrDefault(language, "SansSerif");
    }

    private static void load(Fonts.Family family, Fonts.Weight weight) {
        try (InputStream file = Fonts.open(family, weight)) {
            if (Font.loadFont(file, 12) == null) {
                throw new IllegalStateException(
                        "the font " + family.familyName() + " cannot be loaded");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + family.familyName(), e);
        }
    }
}
