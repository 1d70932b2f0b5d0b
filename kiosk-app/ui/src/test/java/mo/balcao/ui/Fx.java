package mo.balcao.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;

/// JavaFX for tests, started once for all of them: it cannot be started twice in a process.
public final class Fx {
    private Fx() {}

    public static <T> T call(Supplier<T> work) {
        start();
        return await(CompletableFuture.supplyAsync(work, new FxThread()));
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    private static void start() {
        var started = new CompletableFuture<Boolean>();
        try {
            Platform.startup(() -> started.complete(true));
            Platform.setImplicitExit(false);
        } catch (IllegalStateException _) {
            return;
        }
        await(started);
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(120, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw new AssertionError(e.getCause());
        }
    }
}
