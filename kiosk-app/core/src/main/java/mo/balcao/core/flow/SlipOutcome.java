package mo.balcao.core.flow;

/// How a slip ended, as far as the resident is concerned.
public sealed interface SlipOutcome {
    record Printed() implements SlipOutcome {}

    /// @param fault name of a fault code, or `STORE_FAILED` when the effect could not be written down
    /// @param torn whether a piece of paper may be in the chute
    record NotPrinted(String fault, boolean torn) implements SlipOutcome {}

    record InDoubt(String fault) implements SlipOutcome {}
}
