package mo.balcao.core.identity;

/// What came of asking the bureau.
public sealed interface IdentityOutcome {
    record Known(Identity identity) implements IdentityOutcome {}

    record Refused(IdentityRefusal refusal) implements IdentityOutcome {}
}
