package mo.balcao.ui.app;

import javafx.scene.Parent;
import mo.balcao.core.config.TerminalConfig;
import mo.balcao.core.runner.Slips;
import mo.balcao.core.screen.Counter;
import mo.balcao.core.text.Texts;

/// How the parts are made that the wiring only joins. One implementation in a terminal; tests bring small ones.
interface Rooms {
    /// @throws CannotStartException when the terminal has no standing at its platform, or the store cannot be opened
    CacheRoom cache(TerminalConfig config);

    Slips slips(Texts texts, TerminalConfig config);

    /// Called on the FX thread.
    Parent glass(Counter counter, TerminalConfig config);
}
