package mo.balcao.ui.extension;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import mo.balcao.core.config.TerminalConfig;
import mo.balcao.core.screen.Counter;

/// A running terminal as an extension sees it.
public interface Terminal {
    TerminalConfig config();

    /// The window; touch it on the FX thread only.
    Stage stage();

    /// The scene in it, 1080 × 1920 where the window is as large; FX thread only.
    Scene scene();

    Counter counter();

    /// A driver provider on the class path that is also a `type`, such as the port through which simulators are steered.
    <T> Optional<T> devices(Class<T> type);

    /// Ends the terminal in order; returns at once, any thread.
    void stop();
}
