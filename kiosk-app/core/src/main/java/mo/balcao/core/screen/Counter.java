package mo.balcao.core.screen;

import java.util.function.Consumer;

/// The counter a resident stands at, as the user interface sees it.
public interface Counter {
    Display display();

    /// Calls `onChange` on the session thread with the present display and then once per change.
    Runnable watch(Consumer<Display> onChange);

    /// Takes what the resident did; any thread, returns at once.
    void act(Act act);
}
