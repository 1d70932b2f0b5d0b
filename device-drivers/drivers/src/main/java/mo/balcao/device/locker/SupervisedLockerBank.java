package mo.balcao.device.locker;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import mo.balcao.device.Command;
import mo.balcao.device.Completion;
import mo.balcao.device.Fault;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Job;
import mo.balcao.device.driver.Work;
import mo.balcao.device.supervision.SupervisedDevice;
import mo.balcao.device.supervision.Supervisor;
import org.jspecify.annotations.Nullable;

/// The port over a supervised driver.
public final class SupervisedLockerBank extends SupervisedDevice<LockerConnection, Bays>
        implements LockerBank {
    private final SortedSet<Compartment> compartments;

    public SupervisedLockerBank(
            Supervisor<LockerConnection, Bays> device, Collection<Compartment> compartments) {
        super(device);
        this.compartments = Collections.unmodifiableSortedSet(new TreeSet<>(compartments));
    }

    @Override
    public SortedSet<Compartment> compartments() {
        return compartments;
    }

    @Override
    public Bays bays() {
        return device.state();
    }

    @Override
    public Watch watchBays(Consumer<Bays> onChange) {
        return device.watchState(onChange);
    }

    @Override
    public Watch watchDoors(Consumer<DoorChange> onChange) {
        return device.watchState(new Differences(onChange));
    }

    /// Called on the device's thread only.
    private static final class Differences implements Consumer<Bays> {
        private final Consumer<DoorChange> onChange;
        private @Nullable Bays last;

        Differences(Consumer<DoorChange> onChange) {
            this.onChange = onChange;
        }

        @Override
        public void accept(Bays now) {
            Bays before = last;
            last = now;
            if (before != null) {
                now.changesSince(before).forEach(onChange);
            }
        }
    }

    @Override
    public Command<OpenOutcome> open(Compartment compartment, Duration deadline) {
        if (!compartments.contains(compartment)) {
            throw new IllegalArgumentException("no compartment " + compartment);
        }
        return device.submit(deadline, new Opening(compartment));
    }

    private record Opening(Compartment compartment) implements Work<LockerConnection, OpenOutcome> {
        @Override
        public Completion<OpenOutcome> run(LockerConnection connection, Job job)
                throws DeviceException {
            return connection.open(compartment, job);
        }

        @Override
        public Completion<OpenOutcome> failed(Fault fault, boolean begun) {
            return new Completion.Done<>(
                    begun ? new OpenOutcome.Unconfirmed(fault) : new OpenOutcome.Rejected(fault));
        }

        @Override
        public Completion<OpenOutcome> abandoned(Fault fault, boolean begun) {
            return failed(fault, begun);
        }
    }
}
