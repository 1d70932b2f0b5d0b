package mo.balcao.core.text;

import java.io.InputStream;

/// The bundled fonts. Loaded by a program they have no fallback, so a text that mixes languages (a name in
/// traditional characters on a simplified screen) asks [#familyFor].
public final class Fonts {
    private Fonts() {}

    public enum Family {
        /// Characters as drawn in Macao and Hong Kong; names of people, Latin, Portuguese.
        HK("Balcao Sans HK"),
        /// Characters as drawn in the mainland.
        SC("Balcao Sans SC");

        private final String familyName;

        Family(String familyName) {
            this.familyName = familyName;
        }

        /// The name that toolkits and style sheets know it by.
        public String familyName() {
            return familyName;
        }
    }

    public enum Weight {
        REGULAR("Regular"),
        BOLD("Bold");

        private final String style;

        Weight(String style) {
            this.style = style;
        }
    }

    public static Family family(Language language) {
        return switch (language) {
            case ZH_HANT, PT, EN -> Family.HK;
            case ZH_HANS -> Family.SC;
        };
    }

    /// The language's own family where it has all of `text`, else the other one where that has, else its own.
    public static Family familyFor(Language language, Weight weight, String text) {
        var own = family(language);
        var other = own == Family.HK ? Family.SC : Family.HK;
        return Glyphs.has(own, weight, text) || !Glyphs.has(other, weight, text) ? own : other;
    }

    /// A TrueType file of about 2 to 6 MB; the caller closes it. A weight of one family shadows an installed
    /// family's other weights, so load both.
    public static InputStream open(Family family, Weight weight) {
        String name = family.familyName.replace(" ", "") + "-" + weight.style + ".ttf";
        var in = Fonts.class.getResourceAsStream("/mo/balcao/core/fonts/" + name);
        if (in == null) {
            throw new IllegalStateException(name + " is not in the program");
        }
        return in;
    }
}
