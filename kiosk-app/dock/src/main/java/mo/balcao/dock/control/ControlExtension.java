package mo.balcao.dock.control;

import java.nio.file.Path;
import java.util.Set;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import mo.balcao.ui.extension.Terminal;
import mo.balcao.ui.extension.TerminalExtension;

/// Attaches the control socket to a terminal whose configuration names one.
public final class ControlExtension implements TerminalExtension {
    private static final String KEY = "control.socket";

    /// Process without which the terminal must not stay.
    private static final String PARENT = "control.parent-pid";

    /// For `ServiceLoader`.
    public ControlExtension() {}

    @Override
    public Set<String> configKeys() {
        return Set.of(KEY, PARENT);
    }

    @Override
    public Attachment attach(Terminal terminal) {
        Platform.runLater(() -> makeRoom(terminal.stage()));
        String parent = terminal.config().others().get(PARENT);
        if (parent != null) {
            var process = ProcessHandle.of(Long.parseLong(parent));
            Thread.ofVirtual()
                    .name("parent-watch")
                    .start(() -> {
                        process.ifPresent(alive -> alive.onExit().join());
                        terminal.stop();
                    });
        }
        String path = terminal.config().others().get(KEY);
        if (path == null) {
            return () -> {};
        }
        ControlSocket socket = ControlSocket.listen(Path.of(path), new Hand(terminal)::answer);
        return socket::close;
    }

    /// On a desk's display the dock stands at the right.
    private static void makeRoom(Stage stage) {
        Rectangle2D display = Screen.getPrimary().getVisualBounds();
        if (display.getWidth() > display.getHeight()) {
            stage.setX(display.getMinX());
            stage.setY(display.getMinY());
        }
    }
}
