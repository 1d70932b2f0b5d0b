package mo.balcao.dock.journey;

import java.io.IOException;

/// The terminal as somebody has it who can reach its plug.
public interface Machine {
    /// Switches it on and waits for its screen.
    Walk on() throws IOException;

    /// Waits until the process ends itself, and for the screen of the one that takes its place.
    Walk replaced() throws IOException;

    /// SIGKILL: no farewell, nothing of it runs any more.
    void powerCut() throws IOException;

    /// Ends it in order.
    void off() throws IOException;
}
