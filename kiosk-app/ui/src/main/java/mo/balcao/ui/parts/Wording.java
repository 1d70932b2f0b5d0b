package mo.balcao.ui.parts;

import mo.balcao.core.text.Language;
import mo.balcao.core.text.Localized;
import mo.balcao.core.text.Message;
import mo.balcao.core.text.ProblemText;
import mo.balcao.core.text.Texts;

/// The program's texts in the language this resident reads.
public record Wording(Texts texts, Language language) {
    public String of(Message message) {
        return texts.of(message).in(language);
    }

    public String of(Message message, Object... arguments) {
        return texts.of(message, arguments).in(language);
    }

    public String of(Localized text) {
        return text.in(language);
    }

    public ProblemText problem(String code) {
        return texts.problem(code);
    }

    /// Two texts as one utterance.
    public String spoken(String first, String second) {
        return first.isBlank() ? second : second.isBlank() ? first : first + ". " + second;
    }
}
