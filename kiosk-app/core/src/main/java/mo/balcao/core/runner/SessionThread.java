package mo.balcao.core.runner;

import java.time.Duration;

/// The one thread that a session lives on, and its monotonic time. Tests turn it by hand.
public interface SessionThread extends AutoCloseable {
    /// Runs `task` after everything given before; any thread may call. Ignored once closed.
    void execute(Runnable task);

    /// Runs `task` when `after` has passed on the monotonic clock; the returned act stops it.
    Runnable after(Duration after, Runnable task);

    /// Runs nothing more; waits at most 2 s for what runs now.
    @Override
    void close();
}
