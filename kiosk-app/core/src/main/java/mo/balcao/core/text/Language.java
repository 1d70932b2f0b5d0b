package mo.balcao.core.text;

import java.util.Locale;

/// The languages people are served in. The tag also picks the CJK font family: 骨 is drawn differently in each.
public enum Language {
    ZH_HANT("zh-Hant", Locale.forLanguageTag("zh-Hant-MO")),
    ZH_HANS("zh-Hans", Locale.forLanguageTag("zh-Hans-CN")),
    PT("pt", Locale.forLanguageTag("pt-MO")),
    EN("en", Locale.forLanguageTag("en-MO"));

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /// The BCP 47 tag as catalogue files and `--lang` write it.
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }
}
