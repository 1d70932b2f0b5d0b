package mo.balcao.dock.control;

import java.nio.file.Path;
import java.util.Set;
import mo.balcao.ui.extension.Terminal;
import mo.balcao.ui.extension.TerminalExtension;

/// Attaches the control socket to a terminal whose configuration names one.
public final class ControlExtension implements TerminalExtension {
    private static final String KEY = "control.socket";

    /// For `ServiceLoader`.
    public ControlExtension() {}

    @Override
    public Set<String> configKeys() {
        return Set.of(KEY);
    }

    @Override
    public Attachment attach(Terminal terminal) {
        String path = terminal.config().others().get(KEY);
        if (path == null) {
            return () -> {};
        }
        ControlSocket socket = ControlSocket.listen(Path.of(path), new Hand(terminal)::answer);
        return socket::close;
    }
}
