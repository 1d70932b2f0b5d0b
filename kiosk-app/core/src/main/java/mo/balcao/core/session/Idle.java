package mo.balcao.core.session;

import java.time.Duration;
import java.util.Optional;
import mo.balcao.core.flow.CommandId;

/// Whether anybody is still there.
public sealed interface Idle {
    /// Nobody is waited for: nobody came, or a device is working for the resident.
    record Off() implements Idle {}

    /// Warns when `timer` rings.
    record Watching(CommandId timer) implements Idle {}

    /// `left` until the session is wiped; `timer` rings once a second.
    record Warning(CommandId timer, Duration left) implements Idle {}

    default Optional<CommandId> running() {
        return switch (this) {
            case Off _ -> Optional.empty();
            case Watching(CommandId timer) -> Optional.of(timer);
            case Warning(CommandId timer, Duration _) -> Optional.of(timer);
        };
    }
}
