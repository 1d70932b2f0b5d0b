package mo.balcao.cache.port;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// One daemon thread that keeps the time.
public final class SystemAlarm implements Alarm, AutoCloseable {
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().daemon().name("cache-alarm").factory());

    public SystemAlarm() {
        thread.setRemoveOnCancelPolicy(true);
    }

    @Override
    public Runnable after(Duration delay, Runnable act) {
        Future<?> ring = thread.schedule(act, delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> ring.cancel(false);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
