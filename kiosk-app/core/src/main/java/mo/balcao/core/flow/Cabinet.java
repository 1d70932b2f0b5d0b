package mo.balcao.core.flow;

import java.util.List;
import java.util.Optional;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.locker.Bay;
import mo.balcao.device.locker.Bays;

/// The lockers of this machine, as last observed. Doors are numbered from 1 in the order of boards and locks; that number is
/// painted on them.
public record Cabinet(DeviceStatus status, Bays bays) {
    public int doors() {
        return bays.all().size();
    }

    /// Empty where there is no such door.
    public Optional<Bay> bay(int door) {
        return door < 1 || door > doors()
                ? Optional.empty()
                : Optional.of(List.copyOf(bays.all().values()).get(door - 1));
    }
}
