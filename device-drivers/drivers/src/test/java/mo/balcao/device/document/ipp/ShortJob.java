package mo.balcao.device.document.ipp;

import java.time.Duration;
import mo.balcao.device.document.DocumentConnection;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Job;

/// A command of a test's own, without supervision: looks at the printer as a worker would.
final class ShortJob implements Job {
    private final DocumentConnection connection;
    private final long end;
    private int looks;
    private int looksUntilCancelled = Integer.MAX_VALUE;
    boolean begun;

    ShortJob(DocumentConnection connection, Duration limit) {
        this.connection = connection;
        this.end = System.nanoTime() + limit.toNanos();
    }

    ShortJob cancelledAfterLooks(int number) {
        looksUntilCancelled = number;
        return this;
    }

    @Override
    public boolean cancelled() {
        return looks >= looksUntilCancelled;
    }

    @Override
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    @Override
    public void begun() {
        begun = true;
    }

    /// Does not wait: the questions follow at once.
    @Override
    public void pause(Duration atMost) {}

    @Override
    public boolean look() {
        looks++;
        try {
            connection.poll();
            return true;
        } catch (DeviceException _) {
            return false;
        }
    }
}
