package mo.balcao.device.supervision;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import mo.balcao.device.Command;
import mo.balcao.device.Completion;
import mo.balcao.device.Fault;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Job;
import mo.balcao.device.driver.Work;

/// One accepted command, from the queue to its single completion.
final class PendingCommand<C, T> implements Command<T>, Job {
    private final UUID id;
    private final Ticks ticks;
    private final long deadline;
    private final Work<? super C, T> work;
    private final Runnable onCancel;
    private final CompletableFuture<Completion<T>> completion = new CompletableFuture<>();
    private final Object pausing = new Object();
    private volatile boolean cancelled;
    private volatile boolean begun;
    private BooleanSupplier looking = () -> false;

    PendingCommand(
            UUID id, Ticks ticks, Duration limit, Work<? super C, T> work, Runnable onCancel) {
        this.id = id;
        this.ticks = ticks;
        this.deadline = ticks.nanos() + limit.toNanos();
        this.work = work;
        this.onCancel = onCancel;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public CompletionStage<Completion<T>> completion() {
        return completion.minimalCompletionStage();
    }

    @Override
    public void cancel() {
        stop();
        onCancel.run();
    }

    /// As [#cancel], without asking the device's thread to look at the queue.
    void stop() {
        cancelled = true;
        synchronized (pausing) {
            pausing.notifyAll();
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, deadline - ticks.nanos()));
    }

    @Override
    public void begun() {
        begun = true;
    }

    @Override
    public boolean look() {
        return looking.getAsBoolean();
    }

    @Override
    public void pause(Duration atMost) {
        long end = Math.min(deadline, ticks.nanos() + atMost.toNanos());
        synchronized (pausing) {
            try {
                for (long left = end - ticks.nanos();
                        left > 0 && !cancelled;
                        left = end - ticks.nanos()) {
                    pausing.wait(left / 1_000_000, (int) (left % 1_000_000));
                }
            } catch (InterruptedException _) {
                cancelled = true;
            }
        }
    }

    /// Ends a command that never began.
    void settleUnbegun() {
        settle(cancelled ? new Completion.Cancelled<>() : new Completion.TimedOut<>());
    }

    void settleBusy() {
        settle(new Completion.Busy<>());
    }

    void settleCancelled() {
        settle(new Completion.Cancelled<>());
    }

    void settleFailed(Fault fault) {
        settle(work.failed(fault, begun));
    }

    void settleAbandoned(Fault fault) {
        settle(work.abandoned(fault, begun));
    }

    /// Does the work and hands back the settling, so that callers are told outside of the timed call.
    Runnable execute(C connection, BooleanSupplier look) throws DeviceException {
        looking = look;
        Completion<T> result = work.run(connection, this);
        return () -> settle(result);
    }

    private void settle(Completion<T> result) {
        completion.complete(result);
    }
}
