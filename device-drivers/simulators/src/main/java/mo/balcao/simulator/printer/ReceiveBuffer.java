package mo.balcao.simulator.printer;

/// The printer's receive buffer: bounded, emptied by the head, cleared at once by DLE DC4 8. Guarded by the lock given.
final class ReceiveBuffer {
    private static final int SIZE = 32 * 1024;

    private final Object lock;
    private final byte[] ring = new byte[SIZE];
    private int start;
    private int count;
    private int clearings;

    ReceiveBuffer(Object lock) {
        this.lock = lock;
    }

    boolean full() {
        synchronized (lock) {
            return count == SIZE;
        }
    }

    void put(byte b) {
        synchronized (lock) {
            ring[(start + count) % SIZE] = b;
            count++;
            lock.notifyAll();
        }
    }

    /// The next byte, or -1 when there is none.
    int poll() {
        synchronized (lock) {
            if (count == 0) {
                return -1;
            }
            byte b = ring[start];
            start = (start + 1) % SIZE;
            count--;
            lock.notifyAll();
            return b & 0xFF;
        }
    }

    void clear() {
        synchronized (lock) {
            count = 0;
            clearings++;
            lock.notifyAll();
        }
    }

    int clearings() {
        synchronized (lock) {
            return clearings;
        }
    }
}
