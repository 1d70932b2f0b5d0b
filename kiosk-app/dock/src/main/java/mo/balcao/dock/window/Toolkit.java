package mo.balcao.dock.window;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/// The runner's own JavaFX: started once, and entered from other threads.
final class Toolkit {
    private static final int PATIENCE_SECONDS = 20;
    private static final Logger LOG = Logger.getLogger("javafx");

    private Toolkit() {}

    static void start() throws IOException {
        // It warns of the class path, which is how we run (docs/adr/0001).
        LOG.setLevel(Level.SEVERE);
        CountDownLatch ready = new CountDownLatch(1);
        try {
            Platform.startup(ready::countDown);
            Platform.setImplicitExit(false);
            if (!ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("the dock's window system does not answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /// Runs `making` on the FX thread and waits for it.
    static <T> T call(Callable<T> making) throws IOException {
        FutureTask<T> task = new FutureTask<>(making);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("the dock's window cannot be opened", e);
        }
    }
}
