/// Ports and drivers of the devices of a self-service machine. Knows no resident, no screen, no platform.
module mo.balcao.device {
    requires transitive org.jspecify;
    requires org.slf4j;
    requires com.google.zxing;
    requires java.smartcardio;
    requires jnasmartcardio;
    requires java.desktop;

    exports mo.balcao.device;
    exports mo.balcao.device.barcode;
    exports mo.balcao.device.printer;
}
