package mo.balcao.dock.runner;

import java.util.ArrayDeque;
import java.util.Deque;

/// What must be closed at the end, last opened first; also when the runner is interrupted half-way.
public final class Holder implements AutoCloseable {
    private final Deque<AutoCloseable> held = new ArrayDeque<>();
    private boolean closed;

    synchronized <T extends AutoCloseable> T keep(T what) {
        if (closed) {
            close(what);
        } else {
            held.push(what);
        }
        return what;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!held.isEmpty()) {
            close(held.pop());
        }
    }

    private static void close(AutoCloseable what) {
        try {
            what.close();
        } catch (Exception e) { // the end of the runner is a named boundary: the rest must still be
            // closed
            System.err.println("balcao: while ending: " + e.getMessage());
        }
    }
}
