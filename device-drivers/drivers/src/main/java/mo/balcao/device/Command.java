package mo.balcao.device;

import java.util.UUID;
import java.util.concurrent.CompletionStage;

/// A command given to a device: accepted or refused, then events, then exactly one completion (XFS4IoT).
///
/// @param <T> what the device hands back when it did the work
public interface Command<T> {
    UUID id();

    /// Completes exactly once, on the device's thread (or at once when refused); never exceptionally.
    CompletionStage<Completion<T>> completion();

    /// Asks for [Completion.Cancelled]; a command whose effect already happened completes as what it did.
    void cancel();
}
