package mo.balcao.core.catalogue;

import java.util.List;

/// What came of reading a document: the value, or everything that is wrong with it.
public sealed interface Parsing<T> {
    record Parsed<T>(T value) implements Parsing<T> {}

    /// @param problems at least one
    record Refused<T>(List<Problem> problems) implements Parsing<T> {}
}
