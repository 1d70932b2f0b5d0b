package mo.balcao.device.supervision;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import mo.balcao.device.Command;
import mo.balcao.device.Device;
import mo.balcao.device.DeviceId;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.driver.Connection;
import mo.balcao.device.driver.Driver;
import mo.balcao.device.driver.Work;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A supervised device: accepts commands into a bounded queue, publishes what its thread observes, and replaces a
/// thread that does not come back from the driver. Port classes delegate to it.
public final class Supervisor<C extends Connection<S>, S> implements Device {
    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final int QUEUE_BOUND = 8;

    /// Threads lost in native code that may exist at a time before the driver is left alone.
    private static final int STRAYS_ALLOWED = 4;

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final DeviceId id;
    private final Driver<C, S> driver;
    private final Ticks ticks;
    private final Threads threads;
    private final RandomGenerator random;
    private final Subscribers<DeviceStatus> statusWatchers = new Subscribers<>(this::report);
    private final Subscribers<S> stateWatchers = new Subscribers<>(this::report);
    private final Object lock = new Object();
    private final Deque<PendingCommand<C, ?>> queue = new ArrayDeque<>();
    private final Deque<Runnable> errands = new ArrayDeque<>();

    private Worker<C, S> worker;
    private @Nullable Thread thread;
    private boolean closed;
    private int quarantines;
    private int strays;
    private volatile DeviceStatus status = new DeviceStatus.Starting();
    private volatile S state;

    Supervisor(
            DeviceId id,
            Driver<C, S> driver,
            Ticks ticks,
            Threads threads,
            RandomGenerator random) {
        this.id = id;
        this.driver = driver;
        this.ticks = ticks;
        this.threads = threads;
        this.random = random;
        this.state = driver.unknown();
        this.worker = newWorker();
    }

    void start() {
        synchronized (lock) {
            log(status);
            startThread();
        }
    }

    /// Queues work. Past `deadline` (at most ten minutes, from now) it ends, begun or not.
    public <T> Command<T> submit(Duration deadline, Work<? super C, T> work) {
        if (deadline.isNegative() || deadline.isZero() || deadline.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "a deadline between 0 and 10 minutes, not " + deadline);
        }
        synchronized (lock) {
            UUID commandId = new UUID(random.nextLong(), random.nextLong());
            PendingCommand<C, T> command =
                    new PendingCommand<>(commandId, ticks, deadline, work, this::wake);
            if (closed) {
                command.settleCancelled();
            } else if (queue.size() >= QUEUE_BOUND) {
                command.settleBusy();
            } else {
                queue.add(command);
                lock.notifyAll();
            }
            return command;
        }
    }

    @Override
    public DeviceId id() {
        return id;
    }

    @Override
    public DeviceStatus status() {
        return status;
    }

    /// What the last poll observed besides the status.
    public S state() {
        return state;
    }

    /// How often a thread was lost in the driver since the start.
    public int quarantines() {
        synchronized (lock) {
            return quarantines;
        }
    }

    @Override
    public Watch watch(Consumer<DeviceStatus> onChange) {
        var subscription = statusWatchers.prepare(onChange);
        errand(() -> subscription.begin(status));
        return subscription;
    }

    /// As [#watch], for the state.
    public Watch watchState(Consumer<? super S> onChange) {
        var subscription = stateWatchers.prepare(onChange);
        errand(() -> subscription.begin(state));
        return subscription;
    }

    @Override
    public void close() {
        List<PendingCommand<C, ?>> unbegun;
        Thread last;
        synchronized (lock) {
            if (closed) {
                return;
            }
            closed = true;
            unbegun = new ArrayList<>(queue);
            queue.clear();
            worker.stopWorking();
            lock.notifyAll();
            last = thread;
        }
        unbegun.forEach(PendingCommand::settleCancelled);
        if (last != null && last != Thread.currentThread()) {
            join(last);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(CLOSING);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// The warden's round: ends queued commands whose time is over, and quarantines a driver that is stuck.
    void inspect() {
        List<PendingCommand<C, ?>> inVain;
        Worker<C, S> current;
        synchronized (lock) {
            inVain = queue.stream().filter(PendingCommand::over).toList();
            queue.removeAll(inVain);
            current = worker;
        }
        inVain.forEach(PendingCommand::settleUnbegun);
        if (current.overdue()) {
            current.abandon().ifPresent(this::quarantine);
        }
    }

    private void quarantine(Worker.Abandonment<C> abandonment) {
        Fault fault = Fault.of(FaultCode.DRIVER_STUCK, "a call into the driver did not return");
        synchronized (lock) {
            quarantines++;
            strays++;
            DeviceStatus quarantined = new DeviceStatus.Quarantined(fault, quarantines);
            PendingCommand<C, ?> lost = abandonment.working();
            errands.addFirst(() -> {
                publish(quarantined, driver.unknown());
                if (lost != null) {
                    lost.settleAbandoned(fault);
                }
            });
            worker = newWorker();
            startThread();
        }
    }

    private Worker<C, S> newWorker() {
        return new Worker<>(this, driver, ticks, new BackOff(random));
    }

    private void startThread() {
        thread = threads.start("device-" + id, worker::run);
    }

    private void wake() {
        synchronized (lock) {
            lock.notifyAll();
        }
    }

    private void errand(Runnable errand) {
        synchronized (lock) {
            errands.add(errand);
            lock.notifyAll();
        }
    }

    // What follows is called by the worker.

    boolean open() {
        synchronized (lock) {
            return !closed;
        }
    }

    @SuppressWarnings("WaitNotInLoop") // Woken early or in vain does no harm: an empty turn.
    void rest(Duration atMost) {
        synchronized (lock) {
            if (closed || !errands.isEmpty() || !queue.isEmpty() || atMost.isZero()) {
                return;
            }
            try {
                lock.wait(atMost.toMillis() + 1);
            } catch (InterruptedException _) {
                LOG.debug("device={} was interrupted and goes on", id);
            }
        }
    }

    void runErrands() {
        while (true) {
            Runnable errand;
            synchronized (lock) {
                errand = errands.poll();
            }
            if (errand == null) {
                return;
            }
            errand.run();
        }
    }

    @Nullable PendingCommand<C, ?> nextCommand() {
        synchronized (lock) {
            return queue.poll();
        }
    }

    boolean mayCallDriver() {
        synchronized (lock) {
            return strays < STRAYS_ALLOWED;
        }
    }

    void strayReturned() {
        synchronized (lock) {
            strays--;
            lock.notifyAll();
        }
    }

    /// Whether the device answered when last heard of.
    boolean answering() {
        return switch (status) {
            case DeviceStatus.Online _,
                    DeviceStatus.Limited _,
                    DeviceStatus.UserError _,
                    DeviceStatus.HardwareError _ ->
                    true;
            case DeviceStatus.Starting _, DeviceStatus.Offline _, DeviceStatus.Quarantined _ ->
                    false;
        };
    }

    void publishOffline(Fault fault, S unknown) {
        publish(new DeviceStatus.Offline(fault), unknown);
    }

    void publish(DeviceStatus now, S observed) {
        DeviceStatus before = status;
        S seenBefore = state;
        state = observed;
        status = now;
        if (!now.equals(before)) {
            log(now);
            statusWatchers.tellAll(now);
        }
        if (!observed.equals(seenBefore)) {
            stateWatchers.tellAll(observed);
        }
    }

    void report(DeviceEvent event, RuntimeException bug) {
        LOG.atLevel(event.level).setCause(bug).log("event={} device={}", event.id, id);
    }

    private void log(DeviceStatus now) {
        DeviceEvent event = DeviceEvent.of(now);
        LOG.atLevel(event.level).log("event={} device={}{}", event.id, id, DeviceEvent.detail(now));
    }

    // For tests: one turn of the current worker on the caller's thread.
    Duration turn() {
        Worker<C, S> current;
        synchronized (lock) {
            current = worker;
        }
        return current.turn();
    }
}
