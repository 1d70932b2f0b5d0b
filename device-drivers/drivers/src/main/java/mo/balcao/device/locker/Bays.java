package mo.balcao.device.locker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// All compartments of a bank as last observed.
public record Bays(SortedMap<Compartment, Bay> all) {
    public Bays {
        all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
    }

    /// Nothing is known of any of them.
    public static Bays unknown(Collection<Compartment> compartments) {
        SortedMap<Compartment, Bay> all = new TreeMap<>();
        compartments.forEach(c -> all.put(c, Bay.UNKNOWN));
        return new Bays(all);
    }

    /// @throws IllegalArgumentException when the bank has no such compartment
    public Bay at(Compartment compartment) {
        Bay bay = all.get(compartment);
        if (bay == null) {
            throw new IllegalArgumentException("no compartment " + compartment);
        }
        return bay;
    }

    List<DoorChange> changesSince(Bays before) {
        List<DoorChange> changes = new ArrayList<>();
        for (Map.Entry<Compartment, Bay> entry : all.entrySet()) {
            Door then = before.at(entry.getKey()).door();
            Door now = entry.getValue().door();
            if (!now.equals(then)) {
                changes.add(new DoorChange(entry.getKey(), then, now));
            }
        }
        return changes;
    }
}
