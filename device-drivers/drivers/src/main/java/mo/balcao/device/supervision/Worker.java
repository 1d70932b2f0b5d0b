package mo.balcao.device.supervision;

import java.time.Duration;
import java.util.Optional;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.driver.Connection;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Driver;
import mo.balcao.device.driver.Observation;
import org.jspecify.annotations.Nullable;

/// One thread's life with one device: connects, polls, works, and ends when the device is closed or when it has been
/// abandoned. All methods but [#overdue] and [#abandon] belong to that thread.
final class Worker<C extends Connection<S>, S> {
    private static final int MISSES_ALLOWED = 3;
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Supervisor<C, S> home;
    private final Driver<C, S> driver;
    private final Ticks ticks;
    private final BackOff backOff;
    private final Object callLock = new Object();

    private @Nullable C connection;
    private int misses;
    private long due;
    // Guarded by callLock: the driver call under way.
    private long callEnds;
    private boolean calling;
    private @Nullable PendingCommand<C, ?> working;
    private boolean abandoned;

    Worker(Supervisor<C, S> home, Driver<C, S> driver, Ticks ticks, BackOff backOff) {
        this.home = home;
        this.driver = driver;
        this.ticks = ticks;
        this.backOff = backOff;
        this.due = ticks.nanos();
    }

    /// The device's thread: the one place where an unexpected exception of a driver ends up.
    void run() {
        try {
            while (home.open()) {
                home.rest(turn());
            }
            drop();
        } catch (AbandonedException _) {
            disposeAfterAbandonment();
        }
    }

    /// One turn: errands, then one command, else a poll when it is due. Returns how long nothing is due.
    Duration turn() {
        home.runErrands();
        PendingCommand<C, ?> command = home.nextCommand();
        if (command != null) {
            work(command);
            return Duration.ZERO;
        }
        if (ticks.nanos() - due >= 0) {
            look();
        }
        return Duration.ofNanos(Math.max(0, due - ticks.nanos()));
    }

    private void look() {
        if (!home.mayCallDriver()) {
            due = ticks.nanos() + backOff.next().toNanos();
            return;
        }
        try {
            C current = connected();
            seen(call(driver.callLimit(), null, current::poll));
        } catch (DeviceException e) {
            missed(e.fault());
        } catch (AbandonedException e) {
            throw e;
        } catch (RuntimeException bug) {
            missed(translate(bug));
        }
    }

    private void work(PendingCommand<C, ?> command) {
        if (command.over()) {
            command.settleUnbegun();
            return;
        }
        if (!home.mayCallDriver()) {
            command.settleFailed(
                    Fault.of(FaultCode.DRIVER_STUCK, "too many calls never came back"));
            return;
        }
        try {
            C current = connected();
            Duration limit = command.remaining().plus(GRACE);
            call(limit, command, () -> command.execute(current, () -> glance(current))).run();
            due = ticks.nanos();
        } catch (DeviceException e) {
            command.settleFailed(e.fault());
            missed(e.fault());
        } catch (AbandonedException e) {
            throw e;
        } catch (RuntimeException bug) {
            Fault fault = translate(bug);
            command.settleFailed(fault);
            missed(fault);
        }
    }

    /// A poll in the middle of a command. The connection stays: whether it is lost is for the command to say.
    private boolean glance(C current) {
        try {
            Observation<S> observation = current.poll();
            if (!isAbandoned()) {
                home.runErrands();
                seen(observation);
            }
            return true;
        } catch (DeviceException e) {
            if (!isAbandoned()) {
                home.runErrands();
                overlooked(e.fault());
            }
            return false;
        }
    }

    private void overlooked(Fault fault) {
        misses++;
        if (misses >= MISSES_ALLOWED) {
            home.publishOffline(fault, driver.unknown());
        }
    }

    private C connected() throws DeviceException {
        C current = connection;
        if (current == null) {
            // Kept by the call itself: a connection that comes too late must still be closed.
            current = call(driver.callLimit(), null, () -> connection = driver.connect());
        }
        return current;
    }

    private void seen(Observation<S> observation) {
        misses = 0;
        backOff.reset();
        due = ticks.nanos() + driver.pollEvery().toNanos();
        home.publish(observation.status(), observation.state());
    }

    private void missed(Fault fault) {
        drop();
        misses++;
        if (misses >= MISSES_ALLOWED || !home.answering()) {
            home.publishOffline(fault, driver.unknown());
            due = ticks.nanos() + backOff.next().toNanos();
        } else {
            due = ticks.nanos() + driver.pollEvery().toNanos();
        }
    }

    private Fault translate(RuntimeException bug) {
        home.report(DeviceEvent.DRIVER_BUG, bug);
        return Fault.of(FaultCode.HARDWARE_ERROR, bug.getClass().getSimpleName());
    }

    private void drop() {
        C old = connection;
        connection = null;
        if (old == null) {
            return;
        }
        try {
            call(
                    driver.callLimit(),
                    null,
                    () -> {
                        old.close();
                        return Optional.empty();
                    });
        } catch (AbandonedException e) {
            throw e;
        } catch (DeviceException | RuntimeException bug) {
            home.report(DeviceEvent.DRIVER_BUG, new IllegalStateException("close failed", bug));
        }
    }

    private void disposeAfterAbandonment() {
        C late = connection;
        connection = null;
        try {
            if (late != null) {
                late.close();
            }
        } catch (RuntimeException bug) {
            home.report(DeviceEvent.DRIVER_BUG, bug);
        } finally {
            home.strayReturned();
        }
    }

    private interface DriverCall<R> {
        R run() throws DeviceException;
    }

    private <R> R call(Duration limit, @Nullable PendingCommand<C, ?> command, DriverCall<R> body)
            throws DeviceException {
        synchronized (callLock) {
            callEnds = ticks.nanos() + limit.toNanos();
            calling = true;
            working = command;
        }
        try {
            return body.run();
        } finally {
            leaveCall();
        }
    }

    @SuppressWarnings(
            "Finally") // An abandoned thread must not go on, whatever the driver returned.
    private void leaveCall() {
        synchronized (callLock) {
            calling = false;
            working = null;
            if (abandoned) {
                throw new AbandonedException();
            }
        }
    }

    boolean overdue() {
        synchronized (callLock) {
            return calling && !abandoned && ticks.nanos() - callEnds >= 0;
        }
    }

    private boolean isAbandoned() {
        synchronized (callLock) {
            return abandoned;
        }
    }

    /// Gives the thread up if it is still in the driver; hands over the command it was working on.
    Optional<Abandonment<C>> abandon() {
        synchronized (callLock) {
            if (!overdue()) {
                return Optional.empty();
            }
            abandoned = true;
            return Optional.of(new Abandonment<>(working));
        }
    }

    /// Asks the command under way, if any, to end early.
    void stopWorking() {
        synchronized (callLock) {
            if (working != null) {
                working.stop();
            }
        }
    }

    record Abandonment<C>(@Nullable PendingCommand<C, ?> working) {}

    /// Leads an abandoned thread out; never leaves this class.
    private static final class AbandonedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AbandonedException() {
            super("abandoned", null, false, false);
        }
    }
}
