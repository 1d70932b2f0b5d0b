package mo.balcao.core.document;

import java.time.ZonedDateTime;
import java.util.List;
import mo.balcao.core.text.Language;
import mo.balcao.core.text.Localized;

/// Everything a slip says. Nothing personal: whoever finds it learns what kind of service was used, and no more.
///
/// @param bureaux whose service it is; named in Chinese and Portuguese, as on every official paper
/// @param receivers where the case goes, in the resident's language
/// @param next what happens now
/// @param instead where to ask, with a counter
/// @param copy 1 for the slip itself; a reprint says which one it is
public record SlipContent(
        Localized service,
        List<Localized> bureaux,
        List<Localized> receivers,
        Standing standing,
        ZonedDateTime time,
        String terminal,
        List<Localized> next,
        List<Localized> instead,
        Language language,
        Print print,
        int copy) {

    public SlipContent {
        if (copy < 1) {
            throw new IllegalArgumentException("copy " + copy);
        }
    }

    /// How far the case has come.
    public sealed interface Standing {
        /// What is printed big and in the QR code.
        String code();

        /// @param code the platform's filing number, the only legal one
        record Filed(String code) implements Standing {}

        /// @param code the terminal's own reference, shown so that nobody takes it for a filing number
        record Received(String code) implements Standing {}

        /// A document was handed over.
        ///
        /// @param filed whether `code` is the platform's; else it is the terminal's own
        record Collected(String code, boolean filed) implements Standing {}
    }

    public enum Print {
        /// Text of 10 pt and more.
        STANDARD,
        /// Text of 18 pt and more.
        LARGE
    }
}
