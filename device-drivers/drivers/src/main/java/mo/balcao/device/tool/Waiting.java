package mo.balcao.device.tool;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import mo.balcao.device.Command;
import mo.balcao.device.Completion;
import mo.balcao.device.Device;
import mo.balcao.device.DeviceStatus;

/// The caller's thread waits for what a device's thread tells.
final class Waiting {
    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final int KEPT = 256;

    private Waiting() {}

    /// The first value that will do, or the last one that was told in this time.
    static <T> Optional<T> first(
            Function<Consumer<T>, Device.Watch> watching, Predicate<T> wanted, Duration patience)
            throws InterruptedException {
        BlockingQueue<T> told = new ArrayBlockingQueue<>(KEPT);
        long end = System.nanoTime() + patience.toNanos();
        Optional<T> last = Optional.empty();
        try (Device.Watch _ = watching.apply(told::offer)) {
            while (true) {
                T next = told.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (next == null) {
                    return last;
                }
                last = Optional.of(next);
                if (wanted.test(next)) {
                    return last;
                }
            }
        }
    }

    /// The device's status once it was observed; `Starting` where it was not in this time.
    static DeviceStatus status(Device device, Duration patience) throws InterruptedException {
        return Waiting.<DeviceStatus>first(
                        device::watch,
                        status -> !(status instanceof DeviceStatus.Starting),
                        patience)
                .orElseGet(device::status);
    }

    /// A device keeps its own deadline; ours stands behind it.
    static <T> Completion<T> completion(Command<T> command, Duration deadline)
            throws InterruptedException {
        CompletableFuture<Completion<T>> ended = command.completion().toCompletableFuture();
        try {
            return ended.get(deadline.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return new Completion.TimedOut<>();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a completion never fails", e);
        }
    }
}
