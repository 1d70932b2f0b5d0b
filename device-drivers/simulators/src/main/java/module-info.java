import mo.balcao.device.scheme.DriverProvider;
import mo.balcao.simulator.sim.SimulatedDevices;

/// The device ports simulated, and the conformance kit. Never in a production package.
module mo.balcao.simulator {
    requires transitive mo.balcao.device;
    requires transitive java.desktop;
    requires com.google.zxing;
    requires jdk.net;
    requires static org.assertj.core;
    requires static org.junit.jupiter.api;

    exports mo.balcao.simulator.camera;
    exports mo.balcao.simulator.card;
    exports mo.balcao.simulator.conformance;
    exports mo.balcao.simulator.control;
    exports mo.balcao.simulator.document;
    exports mo.balcao.simulator.locker;
    exports mo.balcao.simulator.printer;
    exports mo.balcao.simulator.serial;

    provides DriverProvider with
            SimulatedDevices;
}
