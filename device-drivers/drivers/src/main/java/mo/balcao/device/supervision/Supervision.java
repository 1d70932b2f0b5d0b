package mo.balcao.device.supervision;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import mo.balcao.device.DeviceId;
import mo.balcao.device.driver.Connection;
import mo.balcao.device.driver.Driver;

/// Supervises all devices of a terminal: makes each its [Supervisor] and thread, and runs the warden that looks every
/// 200 ms for commands past their deadline and for drivers that do not come back.
public final class Supervision implements AutoCloseable {
    private static final Duration ROUND = Duration.ofMillis(200);

    private final Ticks ticks;
    private final Threads threads;
    private final SplittableGenerator random;
    private final List<Supervisor<?, ?>> devices = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    private Supervision(Ticks ticks, Threads threads, SplittableGenerator random) {
        this.ticks = ticks;
        this.threads = threads;
        this.random = random;
    }

    /// Supervision in real time, on platform threads.
    public static Supervision start() {
        SplittableGenerator random = (SplittableGenerator) RandomGenerator.of("L64X128MixRandom");
        Supervision supervision = new Supervision(System::nanoTime, Threads.platform(), random);
        supervision.threads.start("device-warden", supervision::patrol);
        return supervision;
    }

    /// Makes the device and starts its thread.
    public <C extends Connection<S>, S> Supervisor<C, S> supervise(
            DeviceId id, Driver<C, S> driver) {
        Supervisor<C, S> device;
        synchronized (random) {
            device = new Supervisor<>(id, driver, ticks, threads, random.split());
        }
        devices.add(device);
        device.start();
        return device;
    }

    private void patrol() {
        try {
            while (!closing.await(ROUND.toMillis(), TimeUnit.MILLISECONDS)) {
                devices.forEach(Supervisor::inspect);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Closes all devices, newest first, then ends the warden.
    @Override
    public void close() {
        devices.reversed().forEach(Supervisor::close);
        closing.countDown();
    }
}
