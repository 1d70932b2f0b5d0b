package mo.balcao.ui.extension;

import java.util.Set;

/// Found by `ServiceLoader`. An extension adds keys to the configuration and attaches itself once the screen stands.
public interface TerminalExtension {
    /// Configuration keys that belong to this extension (`control.socket`).
    Set<String> configKeys();

    /// Called once, on the main thread, after the first frame is shown. Must return soon.
    Attachment attach(Terminal terminal);

    /// Closed first when the terminal ends.
    interface Attachment extends AutoCloseable {
        @Override
        void close();
    }
}
