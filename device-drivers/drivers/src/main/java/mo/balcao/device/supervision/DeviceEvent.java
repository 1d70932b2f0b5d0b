package mo.balcao.device.supervision;

import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import org.slf4j.event.Level;

/// The stable names under which device events are logged; monitoring rules match on them.
enum DeviceEvent {
    STARTING("device.starting", Level.INFO),
    ONLINE("device.online", Level.INFO),
    LIMITED("device.limited", Level.WARN),
    OFFLINE("device.offline", Level.WARN),
    USER_ERROR("device.user-error", Level.WARN),
    HARDWARE_ERROR("device.hardware-error", Level.ERROR),
    QUARANTINED("device.quarantined", Level.ERROR),
    DRIVER_BUG("device.driver-bug", Level.ERROR),
    LISTENER_BUG("device.listener-bug", Level.ERROR);

    final String id;
    final Level level;

    DeviceEvent(String id, Level level) {
        this.id = id;
        this.level = level;
    }

    static DeviceEvent of(DeviceStatus status) {
        return switch (status) {
            case DeviceStatus.Starting _ -> STARTING;
            case DeviceStatus.Online _ -> ONLINE;
            case DeviceStatus.Limited _ -> LIMITED;
            case DeviceStatus.Offline _ -> OFFLINE;
            case DeviceStatus.UserError _ -> USER_ERROR;
            case DeviceStatus.HardwareError _ -> HARDWARE_ERROR;
            case DeviceStatus.Quarantined _ -> QUARANTINED;
        };
    }

    static String detail(DeviceStatus status) {
        return switch (status) {
            case DeviceStatus.Starting _, DeviceStatus.Online _ -> "";
            case DeviceStatus.Limited(Fault fault) -> text(fault);
            case DeviceStatus.Offline(Fault fault) -> text(fault);
            case DeviceStatus.UserError(Fault fault) -> text(fault);
            case DeviceStatus.HardwareError(Fault fault) -> text(fault);
            case DeviceStatus.Quarantined(Fault fault, int times) ->
                    text(fault) + " times=" + times;
        };
    }

    private static String text(Fault fault) {
        return " code=" + fault.code() + " detail=" + fault.detail();
    }
}
