package mo.balcao.cache;

import java.util.ArrayDeque;
import java.util.Deque;

/// What was opened, closed in reverse. One thread at a time.
final class Closing implements AutoCloseable {
    private final Deque<Runnable> acts = new ArrayDeque<>();

    void then(Runnable act) {
        acts.push(act);
    }

    @Override
    public void close() {
        while (!acts.isEmpty()) {
            acts.pop().run();
        }
    }
}
