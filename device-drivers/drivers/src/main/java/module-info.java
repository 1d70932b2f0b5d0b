import mo.balcao.device.scheme.DriverProvider;

/// Ports and drivers of the devices of a self-service machine. Knows no resident, no screen, no platform.
module mo.balcao.device {
    requires transitive org.jspecify;
    requires org.slf4j;
    requires com.google.zxing;
    requires java.smartcardio;
    requires jnasmartcardio;
    requires jssc;
    requires jipp.core;
    requires kotlin.stdlib;
    requires java.desktop;
    requires java.net.http;

    exports mo.balcao.device;
    exports mo.balcao.device.barcode;
    exports mo.balcao.device.camera;
    exports mo.balcao.device.card;
    exports mo.balcao.device.document;
    exports mo.balcao.device.driver;
    exports mo.balcao.device.factory;
    exports mo.balcao.device.locker;
    exports mo.balcao.device.locker.board;
    exports mo.balcao.device.printer;
    exports mo.balcao.device.scheme;
    exports mo.balcao.device.serial;
    exports mo.balcao.device.supervision;
    exports mo.balcao.device.tool;

    uses DriverProvider;
}
