package mo.balcao.core.text;

/// What a resident is told when something does not work.
///
/// @param title a few words
/// @param explanation one sentence that blames nobody
/// @param next what to do now
public record ProblemText(Localized title, Localized explanation, Localized next) {}
