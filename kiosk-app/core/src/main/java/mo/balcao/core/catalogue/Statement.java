package mo.balcao.core.catalogue;

import mo.balcao.core.text.Localized;

/// A text that says a rule or an amount, with where it comes from.
public record Statement(Localized text, Basis basis) {}
