package mo.balcao.core.runner;

import java.util.Optional;
import java.util.function.Consumer;

/// What the platform published for this terminal, as the cache holds it: payloads whose signatures have been checked.
public interface Published {
    /// Calls `onChange` with what there is and then once per change, on any thread; the returned act ends it.
    Runnable watch(Consumer<Payloads> onChange);

    /// @param catalogue UTF-8 JSON
    /// @param authorisation UTF-8 JSON of the verifier authorisation
    record Payloads(Optional<byte[]> catalogue, Optional<byte[]> authorisation) {}
}
