package mo.balcao.device.driver;

import java.time.Duration;

/// The command being worked, as the driver sees it.
public interface Job {
    /// The caller no longer wants it, or the device is being closed.
    boolean cancelled();

    /// Time left before the deadline; zero when it has passed.
    Duration remaining();

    /// Declares that from now on something may have happened in the physical world.
    void begun();

    /// Waits, but returns early when cancelled, past the deadline, or closed.
    void pause(Duration atMost);

    default boolean over() {
        return cancelled() || remaining().isZero();
    }
}
