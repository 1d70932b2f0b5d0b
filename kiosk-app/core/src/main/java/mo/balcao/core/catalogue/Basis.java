package mo.balcao.core.catalogue;

import java.util.Optional;

/// Where a statement of the catalogue comes from. A production catalogue refuses [Example] in fees, eligibility
/// and legal texts.
public sealed interface Basis {
    /// An official or press source says so.
    record Stated(String source) implements Basis {}

    /// Concluded from what is stated.
    record Inferred() implements Basis {}

    /// Invented, so that there is something to show.
    record Example() implements Basis {}

    /// Reads `stated(url)`, `inferred` or `example`.
    static Optional<Basis> parse(String text) {
        if (text.equals("inferred")) {
            return Optional.of(new Inferred());
        }
        if (text.equals("example")) {
            return Optional.of(new Example());
        }
        if (text.startsWith("stated(https://") && text.endsWith(")")) {
            return Optional.of(new Stated(text.substring("stated(".length(), text.length() - 1)));
        }
        return Optional.empty();
    }
}
