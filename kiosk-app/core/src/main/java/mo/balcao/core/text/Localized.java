package mo.balcao.core.text;

/// One text in the four languages, all of them present.
public record Localized(String zhHant, String zhHans, String pt, String en) {
    public String in(Language language) {
        return switch (language) {
            case ZH_HANT -> zhHant;
            case ZH_HANS -> zhHans;
            case PT -> pt;
            case EN -> en;
        };
    }
}
