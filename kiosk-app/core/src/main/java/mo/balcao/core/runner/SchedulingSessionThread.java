package mo.balcao.core.runner;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The session thread of a running terminal: one platform thread, `System.nanoTime` inside the JDK's scheduler.
public final class SchedulingSessionThread implements SessionThread {
    private static final Logger LOG = LoggerFactory.getLogger(SchedulingSessionThread.class);

    private final ScheduledThreadPoolExecutor executor =
            new ScheduledThreadPoolExecutor(
                    1, task -> Thread.ofPlatform().name("session").daemon().unstarted(task));

    public SchedulingSessionThread() {
        executor.setRemoveOnCancelPolicy(true);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void execute(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException _) {
            LOG.debug("session.closed: a late task is dropped");
        }
    }

    @Override
    public Runnable after(Duration after, Runnable task) {
        try {
            var timer = executor.schedule(task, after.toNanos(), TimeUnit.NANOSECONDS);
            return () -> timer.cancel(false);
        } catch (RejectedExecutionException _) {
            return () -> {};
        }
    }

    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(2, TimeUnit.SECONDS)) {
                LOG.warn("session.thread-stuck: it did not end within 2 s");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
