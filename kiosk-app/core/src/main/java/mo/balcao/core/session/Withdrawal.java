package mo.balcao.core.session;

import mo.balcao.core.text.Localized;

/// Why a service cannot be started now.
sealed interface Withdrawal {
    /// @param code words `withdrawn.<code>`
    record Because(String code) implements Withdrawal {}

    /// The department said so itself.
    record Announced(Localized text) implements Withdrawal {}
}
