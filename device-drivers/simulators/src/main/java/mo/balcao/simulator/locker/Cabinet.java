package mo.balcao.simulator.locker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import mo.balcao.device.locker.Compartment;

/// Doors, locks and sensors made of memory. A door that is open stays open until somebody closes it. Guarded by `this`.
public final class Cabinet {
    private final Set<Compartment> open = new HashSet<>();
    private final Set<Compartment> jammed = new HashSet<>();
    private final Map<Compartment, Compartment> swapped = new HashMap<>();
    private final Map<Compartment, Boolean> stuck = new HashMap<>();
    private final Map<Compartment, Integer> pulses = new HashMap<>();
    private final Set<Integer> silent = new HashSet<>();
    private final Set<Integer> silentAfterPulse = new HashSet<>();

    public Cabinet() {}

    public synchronized void set(LockerCondition condition) {
        switch (condition) {
            case LockerCondition.DoorPulledOpen(Compartment c) -> open.add(c);
            case LockerCondition.DoorClosed(Compartment c) -> open.remove(c);
            case LockerCondition.DoorJammed(Compartment c) -> jammed.add(c);
            case LockerCondition.DoorFreed(Compartment c) -> jammed.remove(c);
            case LockerCondition.WiresSwapped(Compartment meant, Compartment reached) ->
                    swapped.put(meant, reached);
            case LockerCondition.SensorStuck(Compartment c, boolean says) -> stuck.put(c, says);
            case LockerCondition.BoardSilent(int board) -> silent.add(board);
            case LockerCondition.BoardSilentAfterPulse(int board) -> silentAfterPulse.add(board);
            case LockerCondition.BoardSpeaks(int board) -> {
                silent.remove(board);
                silentAfterPulse.remove(board);
            }
        }
    }

    /// A board drives the lock of `meant`.
    public synchronized void pulse(Compartment meant) {
        Compartment reached = swapped.getOrDefault(meant, meant);
        pulses.merge(reached, 1, Integer::sum);
        if (!jammed.contains(reached)) {
            open.add(reached);
        }
        if (silentAfterPulse.remove(meant.board())) {
            silent.add(meant.board());
        }
    }

    /// How many pulses a lock has had.
    public synchronized int pulses(Compartment compartment) {
        return pulses.getOrDefault(compartment, 0);
    }

    synchronized boolean sensor(Compartment compartment) {
        return stuck.getOrDefault(compartment, open.contains(compartment));
    }

    synchronized boolean speaks(int board) {
        return !silent.contains(board);
    }
}
