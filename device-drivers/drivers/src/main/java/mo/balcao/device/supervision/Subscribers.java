package mo.balcao.device.supervision;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import mo.balcao.device.Device;

/// Who wants to know. A listener that throws is reported and kept: its bug is not the device's.
final class Subscribers<E> {
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private final BiConsumer<DeviceEvent, RuntimeException> onBug;

    Subscribers(BiConsumer<DeviceEvent, RuntimeException> onBug) {
        this.onBug = onBug;
    }

    /// A subscription that hears nothing before it is begun; it may be closed before that.
    Subscription prepare(Consumer<? super E> listener) {
        return new Subscription(listener);
    }

    void tellAll(E event) {
        for (Subscription subscription : subscriptions) {
            subscription.tell(event);
        }
    }

    final class Subscription implements Device.Watch {
        private final Consumer<? super E> listener;
        private volatile boolean closed;

        private Subscription(Consumer<? super E> listener) {
            this.listener = listener;
        }

        void begin(E current) {
            if (!closed) {
                subscriptions.add(this);
                tell(current);
            }
        }

        private void tell(E event) {
            if (closed) {
                return;
            }
            try {
                listener.accept(event);
            } catch (RuntimeException bug) {
                onBug.accept(DeviceEvent.LISTENER_BUG, bug);
            }
        }

        @Override
        public void close() {
            closed = true;
            subscriptions.remove(this);
        }
    }
}
