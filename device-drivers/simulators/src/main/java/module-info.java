/// The device ports simulated, and the conformance kit. Never in a production package.
module mo.balcao.simulator {
    requires transitive mo.balcao.device;
    requires com.google.zxing;
    requires java.desktop;
}
