package mo.balcao.device.printer.escpos;

import java.net.InetSocketAddress;
import java.util.Optional;
import mo.balcao.device.DeviceAddress;
import mo.balcao.device.serial.JsscLine;

/// Where a printer is, and how many dots its line has.
record EscPosAddress(EscPosDriver driver, int dotsPerLine) {
    static final String TCP = "escpos+tcp://<host>:<port>[?dots-per-line=576]";
    static final String SERIAL =
            "escpos+serial:<device>[?baud=115200][&flow=none|rtscts|xonxoff][&dots-per-line=576]";

    private static final String DOTS = "dots-per-line";

    static Optional<EscPosAddress> tcp(DeviceAddress address) {
        Optional<InetSocketAddress> target =
                address.hostAndPort().filter(_ -> address.onlyHas(DOTS));
        return target.flatMap(place -> with(address, EscPosDriver.onTcp(place)));
    }

    static Optional<EscPosAddress> serial(DeviceAddress address) {
        Optional<Integer> baud = address.number("baud", 115_200, 300, 921_600);
        Optional<JsscLine.Flow> flow = flow(address.options().getOrDefault("flow", "none"));
        if (address.place().isBlank()
                || baud.isEmpty()
                || flow.isEmpty()
                || !address.onlyHas("baud", "flow", DOTS)) {
            return Optional.empty();
        }
        return with(
                address,
                EscPosDriver.onSerial(
                        () -> JsscLine.open(address.place(), baud.get(), flow.get())));
    }

    private static Optional<EscPosAddress> with(DeviceAddress address, EscPosDriver driver) {
        return address.number(DOTS, 576, 8, 1024).map(dots -> new EscPosAddress(driver, dots));
    }

    private static Optional<JsscLine.Flow> flow(String word) {
        return switch (word) {
            case "none" -> Optional.of(JsscLine.Flow.NONE);
            case "rtscts" -> Optional.of(JsscLine.Flow.RTS_CTS);
            case "xonxoff" -> Optional.of(JsscLine.Flow.XON_XOFF);
            default -> Optional.empty();
        };
    }
}
