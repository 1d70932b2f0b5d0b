package mo.balcao.bench.capture;

import java.util.concurrent.CompletionStage;
import mo.balcao.cache.store.Store;

/// The store, and when work was last handed to it: until then a case is sealed, from then on it is made durable.
final class HandOver implements Store {
    private final Store store;
    private volatile long nanos;

    HandOver(Store store) {
        this.store = store;
    }

    /// As [System#nanoTime] tells.
    long nanos() {
        return nanos;
    }

    @Override
    public <T> CompletionStage<T> submit(Work<T> work) {
        nanos = System.nanoTime();
        return store.submit(work);
    }

    @Override
    public CompletionStage<Void> truncateLog() {
        return store.truncateLog();
    }

    @Override
    public boolean full() {
        return store.full();
    }
}
