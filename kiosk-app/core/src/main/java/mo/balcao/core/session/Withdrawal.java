package mo.balcao.core.session;

import mo.balcao.core.text.Localized;
import mo.balcao.core.text.ProblemCode;

/// Why a service cannot be started now.
sealed interface Withdrawal {
    record Because(ProblemCode code) implements Withdrawal {}

    /// The department said so itself.
    record Announced(Localized text) implements Withdrawal {}
}
