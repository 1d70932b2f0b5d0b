package mo.balcao.ui.app;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import mo.balcao.ui.FxThread;

/// Starts and ends JavaFX, and waits for what is done on its thread. It starts while the rest of the terminal does. Main
/// thread.
final class Toolkit implements AutoCloseable {
    private static final long SECONDS = 20;
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final FxThread fx = new FxThread();
    private final CompletableFuture<Void> started = new CompletableFuture<>();

    /// Returns at once; what is asked of it waits until it runs.
    ///
    /// @param headless without a window system; Monocle must be on the class path (docs/adr/0002)
    Toolkit(boolean headless) {
        if (headless) {
            System.setProperty("glass.platform", "Monocle");
            System.setProperty("monocle.platform", "Headless");
            System.setProperty("headless.geometry", "1080x1920-32");
            System.setProperty("prism.order", "sw");
            System.setProperty("java.awt.headless", "true");
        }
        Thread.ofPlatform().daemon().name("toolkit-start").start(this::start);
    }

    /// The boundary of a thread of its own: whatever keeps the toolkit from starting is told to whoever waits for it.
    private void start() {
        try {
            Platform.startup(() -> {
                Platform.setImplicitExit(false);
                started.complete(null);
            });
        } catch (RuntimeException | LinkageError e) {
            started.completeExceptionally(e);
        }
    }

    /// Begun as soon as the toolkit runs; not waited for.
    <T> CompletableFuture<T> whenStarted(Supplier<CompletableFuture<T>> work) {
        return started.thenComposeAsync(_ -> work.get(), fx);
    }

    <T> T call(Supplier<T> work) {
        return await(whenStarted(() -> CompletableFuture.completedFuture(work.get())));
    }

    /// Not waited for: while the JVM shuts down the toolkit may have ended already.
    void begin(Runnable work) {
        fx.execute(work);
    }

    static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the screen was being made", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the screen could not be made", e);
        }
    }

    /// While the JVM shuts down the toolkit may already have ended its own thread, and `Platform.exit` would wait for it
    /// for ever: it gets a thread of its own and a bound.
    @Override
    public void close() {
        Thread exit = Thread.ofPlatform().daemon().name("toolkit-exit").start(Platform::exit);
        try {
            exit.join(FAREWELL);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
