package mo.balcao.ui;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The FX thread as an executor: the one place that hands work to it. Tests of view models use `Runnable::run`.
public final class FxThread implements Executor {
    public FxThread() {}

    @Override
    public void execute(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }
}
