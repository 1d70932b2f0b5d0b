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

    /// Polls the device in the middle of a long command and publishes what it saw, so that somebody is called while a
    /// print waits for paper. Listeners are told within this call. False when the device did not answer; after three
    /// such misses it is published as offline, and whether to go on is the command's own affair.
    boolean look();

    default boolean over() {
        return cancelled() || remaining().isZero();
    }
}
