package mo.balcao.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Lets both sides work in turns (ours, peer, ours, peer …), so that what else the machine does falls on both alike.
public final class Turns {
    private Turns() {}

    /// Work of one side; says what it took, in the unit of the measurement.
    @FunctionalInterface
    public interface Turn {
        double take() throws IOException;
    }

    /// @param warmUp turns of each side that do not count
    public static List<Run> interleave(int warmUp, int runs, Turn ours, Turn peer)
            throws IOException {
        List<Run> counted = new ArrayList<>(runs);
        for (int i = 0; i < warmUp + runs; i++) {
            Run run = new Run(ours.take(), peer.take());
            if (i >= warmUp) {
                counted.add(run);
            }
        }
        return counted;
    }

    /// The same turn when nothing has happened for a while.
    public static Turn after(Duration pause, Turn turn) {
        return () -> {
            long over = System.nanoTime() + pause.toNanos();
            for (long left = pause.toNanos(); left > 0; left = over - System.nanoTime()) {
                LockSupport.parkNanos(left); // may return early
            }
            return turn.take();
        };
    }
}
