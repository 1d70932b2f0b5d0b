package mo.balcao.simulator.sim;

import mo.balcao.device.FaultCode;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.simulator.control.DeviceAct;

/// The plug, and the door through which acts come in. Acts arrive on any thread; state is guarded by `this`.
abstract class SimulatedDevice {
    private boolean plugged = true;

    /// Does the act, or returns false when it makes no sense here.
    final synchronized boolean act(DeviceAct act) {
        return switch (act) {
            case DeviceAct.Unplug _ -> {
                plugged = false;
                yield true;
            }
            case DeviceAct.PlugIn _ -> {
                plugged = true;
                yield true;
            }
            case DeviceAct.InsertCard _,
                    DeviceAct.RemoveCard _,
                    DeviceAct.TearCardAtNextApdu _,
                    DeviceAct.ShowCode _,
                    DeviceAct.ShowUnreadableCode _,
                    DeviceAct.TakeCodeAway _,
                    DeviceAct.Slow _,
                    DeviceAct.Printer _,
                    DeviceAct.Documents _,
                    DeviceAct.Locker _ ->
                    doAct(act);
        };
    }

    abstract boolean doAct(DeviceAct act);

    final synchronized boolean plugged() {
        return plugged;
    }

    final synchronized void needPlug() throws DeviceException {
        if (!plugged) {
            throw new DeviceException(FaultCode.DISCONNECTED, "unplugged");
        }
    }
}
