package mo.balcao.simulator.serial;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import mo.balcao.device.serial.SerialLine;

/// A line whose far end is a function from bytes heard to bytes said, for where no pseudo-terminal can be made. Used by
/// one thread; that thread passes the time by waiting.
public final class LineInMemory implements SerialLine {
    private final UnaryOperator<byte[]> farEnd;
    private final BooleanSupplier plugged;
    private final Supplier<Duration> delay;
    private final Deque<Arrival> arrivals = new ArrayDeque<>();

    /// @param plugged false once the plug was pulled
    /// @param delay how long each answer is on its way
    public LineInMemory(
            UnaryOperator<byte[]> farEnd, BooleanSupplier plugged, Supplier<Duration> delay) {
        this.farEnd = farEnd;
        this.plugged = plugged;
        this.delay = delay;
    }

    private record Arrival(long nanos, byte[] bytes) {}

    @Override
    public void write(byte[] bytes) throws IOException {
        needPlug();
        byte[] said = farEnd.apply(bytes);
        if (said.length > 0) {
            arrivals.add(new Arrival(System.nanoTime() + delay.get().toNanos(), said));
        }
    }

    @Override
    public int unsent() {
        return 0;
    }

    @Override
    public void discard() {
        // The far end hears at once.
    }

    @Override
    public byte[] read(Duration atMost) throws IOException {
        needPlug();
        long end = System.nanoTime() + atMost.toNanos();
        Arrival next = arrivals.peek();
        long until = next != null && next.nanos - end < 0 ? next.nanos : end;
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, until - System.nanoTime())));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        needPlug();
        if (next == null || next.nanos - System.nanoTime() > 0) {
            return new byte[0];
        }
        arrivals.remove();
        return next.bytes;
    }

    private void needPlug() throws IOException {
        if (!plugged.getAsBoolean()) {
            throw new IOException("unplugged");
        }
    }

    @Override
    public void close() {
        arrivals.clear();
    }
}
