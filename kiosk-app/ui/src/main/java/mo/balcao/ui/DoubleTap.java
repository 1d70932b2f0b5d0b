package mo.balcao.ui;

import java.util.function.LongSupplier;

/// A trembling hand touches twice: the second touch must not press what the first one brought up.
final class DoubleTap {
    private static final long WINDOW_NANOS = 250_000_000;

    private final LongSupplier nanoTime;
    private long last;
    private boolean touched;
    private boolean changed;

    DoubleTap(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    void screenChanged() {
        changed = true;
    }

    /// Called at every touch; true when it repeats the last one on a screen that was not there then.
    boolean repeats() {
        long now = nanoTime.getAsLong();
        boolean repeats = touched && changed && now - last < WINDOW_NANOS;
        last = now;
        touched = true;
        changed = false;
        return repeats;
    }
}
