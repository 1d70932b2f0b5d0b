package mo.balcao.device.locker;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/// What a driver knows of its doors, and why the open ones are open. Outlives connections. Guarded by `this`: a thread
/// that was given up may come back late.
public final class DoorBook {
    private static final long PULSE_COUNTS_NANOS = Duration.ofMinutes(1).toNanos();

    private final LongSupplier nanos;
    private final SortedMap<Compartment, Bay> bays;
    private final Map<Compartment, Long> pulses = new HashMap<>();

    /// @param nanos a monotonic clock
    public DoorBook(Collection<Compartment> compartments, LongSupplier nanos) {
        this.nanos = nanos;
        this.bays = new TreeMap<>(Bays.unknown(compartments).all());
    }

    /// A pulse is about to be sent.
    public synchronized void pulsing(Compartment compartment) {
        pulses.put(compartment, nanos.getAsLong());
    }

    /// A sensor told its state. A lock that the configuration does not name is ignored.
    public synchronized void seen(Compartment compartment, boolean open, Bay.Contents contents) {
        Bay before = bays.get(compartment);
        if (before != null) {
            Door now = open ? opened(compartment, before.door()) : new Door.Closed();
            bays.put(compartment, new Bay(now, contents));
        }
    }

    private Door opened(Compartment compartment, Door before) {
        return switch (before) {
            case Door.Open open -> open;
            case Door.Closed _ ->
                    new Door.Open(
                            takePulse(compartment) ? Door.Cause.COMMANDED : Door.Cause.UNCOMMANDED);
            case Door.Unknown _ ->
                    new Door.Open(
                            takePulse(compartment) ? Door.Cause.COMMANDED : Door.Cause.FOUND_OPEN);
        };
    }

    /// One pulse explains one opening.
    private boolean takePulse(Compartment compartment) {
        Long sent = pulses.remove(compartment);
        return sent != null && nanos.getAsLong() - sent < PULSE_COUNTS_NANOS;
    }

    /// A board does not answer.
    public synchronized void lost(int board) {
        bays.replaceAll((c, bay) -> c.board() == board ? Bay.UNKNOWN : bay);
    }

    /// A board answers and says nothing of this lock.
    public synchronized void untold(Compartment compartment) {
        bays.replace(compartment, Bay.UNKNOWN);
    }

    public synchronized Bays bays() {
        return new Bays(bays);
    }
}
