/// The device ports simulated, and the conformance kit. Never in a production package.
module mo.balcao.simulator {
    requires transitive mo.balcao.device;
    requires transitive java.desktop;
    requires com.google.zxing;
    requires static org.assertj.core;
    requires static org.junit.jupiter.api;

    exports mo.balcao.simulator.camera;
    exports mo.balcao.simulator.conformance;
    exports mo.balcao.simulator.printer;
}
