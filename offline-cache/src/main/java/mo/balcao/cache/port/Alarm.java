package mo.balcao.cache.port;

import java.time.Duration;

/// Rings once after a while. Acts must be short; they run on whatever thread keeps the time.
@FunctionalInterface
public interface Alarm {
    /// The returned act calls it off.
    Runnable after(Duration delay, Runnable act);
}
