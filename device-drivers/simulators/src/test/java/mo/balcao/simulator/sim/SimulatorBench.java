package mo.balcao.simulator.sim;

import mo.balcao.device.DeviceId;
import mo.balcao.device.factory.DeviceFactory;
import mo.balcao.device.scheme.Opening;
import mo.balcao.simulator.control.DeviceAct;
import mo.balcao.simulator.control.SimulatorControl;
import mo.balcao.simulator.printer.PrinterCondition;

/// A factory with one simulated device and the way to steer it, as a terminal gets them.
public abstract class SimulatorBench {
    static final DeviceId ID = new DeviceId("simulated");

    final DeviceFactory factory = DeviceFactory.start();
    final SimulatorControl control = factory.provider(SimulatorControl.class).orElseThrow();

    SimulatorBench() {}

    static <P> P opened(Opening<P> opening) {
        return switch (opening) {
            case Opening.Opened<P>(P port) -> port;
            case Opening.Refused<P>(String reason) -> throw new AssertionError(reason);
        };
    }

    final void act(DeviceAct act) {
        if (!control.act(ID, act)) {
            throw new AssertionError("ignored " + act);
        }
    }

    final void printer(PrinterCondition condition) {
        act(new DeviceAct.Printer(condition));
    }

    public final void unplug() {
        act(new DeviceAct.Unplug());
    }

    public final void plugIn() {
        act(new DeviceAct.PlugIn());
    }

    public final void close() {
        factory.close();
    }
}
