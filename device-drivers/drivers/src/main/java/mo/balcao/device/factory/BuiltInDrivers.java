package mo.balcao.device.factory;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mo.balcao.device.DeviceAddress;
import mo.balcao.device.DeviceId;
import mo.balcao.device.barcode.BarcodeReader;
import mo.balcao.device.barcode.SupervisedBarcodeReader;
import mo.balcao.device.barcode.optical.OpticalBarcodeDriver;
import mo.balcao.device.camera.Camera;
import mo.balcao.device.camera.SupervisedCamera;
import mo.balcao.device.camera.file.FileCameraDriver;
import mo.balcao.device.card.CardReader;
import mo.balcao.device.card.SupervisedCardReader;
import mo.balcao.device.card.pcsc.PcscDriver;
import mo.balcao.device.document.DocumentPrinter;
import mo.balcao.device.document.SupervisedDocumentPrinter;
import mo.balcao.device.document.ipp.IppAddress;
import mo.balcao.device.document.ipp.IppDriver;
import mo.balcao.device.factory.Opening.Opened;
import mo.balcao.device.factory.Opening.Refused;
import mo.balcao.device.locker.LockerBank;
import mo.balcao.device.locker.SupervisedLockerBank;
import mo.balcao.device.locker.board.LockBoardDriver;
import mo.balcao.device.locker.board.Wiring;
import mo.balcao.device.printer.ReceiptPrinter;
import mo.balcao.device.printer.SupervisedReceiptPrinter;
import mo.balcao.device.printer.escpos.EscPosDriver;
import mo.balcao.device.serial.JsscLine;

/// The drivers that every terminal has.
final class BuiltInDrivers implements DriverProvider {
    private static final String PCSC = "pcsc:<beginning of the reader's name>";
    private static final String CAMERA = "camera:file:<picture or folder>";
    private static final String ESCPOS = "escpos+tcp://<host>:<port>[?dots-per-line=576]";
    private static final String ESCPOS_SERIAL =
            "escpos+serial:<device>[?baud=115200][&flow=none|rtscts|xonxoff][&dots-per-line=576]";
    private static final String FILE = "file:";
    private static final String DOTS = "dots-per-line";

    @Override
    public List<Scheme<CardReader>> cardReaders() {
        return List.of(new Scheme<>("pcsc", PCSC, BuiltInDrivers::pcsc));
    }

    @Override
    public List<Scheme<BarcodeReader>> barcodeReaders() {
        return List.of(new Scheme<>("camera", CAMERA, BuiltInDrivers::optical));
    }

    @Override
    public List<Scheme<Camera>> cameras() {
        return List.of(new Scheme<>("camera", CAMERA, BuiltInDrivers::camera));
    }

    @Override
    public List<Scheme<ReceiptPrinter>> receiptPrinters() {
        return List.of(
                new Scheme<>("escpos+tcp", ESCPOS, BuiltInDrivers::escPosOnTcp),
                new Scheme<>("escpos+serial", ESCPOS_SERIAL, BuiltInDrivers::escPosOnSerial));
    }

    @Override
    public List<Scheme<DocumentPrinter>> documentPrinters() {
        return List.of(
                new Scheme<>("ipp", IppAddress.SHAPE, BuiltInDrivers::ipp),
                new Scheme<>("ipps", IppAddress.SECURE_SHAPE, BuiltInDrivers::ipp));
    }

    private static Opening<DocumentPrinter> ipp(
            DeviceId id, DeviceAddress address, DeviceFactory factory) {
        return IppAddress.parse(address)
                .<Opening<DocumentPrinter>>map(place ->
                        new Opened<>(
                                new SupervisedDocumentPrinter(
                                        factory.supervision().supervise(id, new IppDriver(place)))))
                .orElseGet(() ->
                        new Refused<>(
                                "expected " + IppAddress.SHAPE + " or " + IppAddress.SECURE_SHAPE));
    }

    @Override
    public List<Scheme<LockerBank>> lockerBanks() {
        return List.of(new Scheme<>("serial", Wiring.SHAPE, BuiltInDrivers::lockBoards));
    }

    private static Opening<LockerBank> lockBoards(
            DeviceId id, DeviceAddress address, DeviceFactory factory) {
        Optional<Wiring> parsed = Wiring.parse(address.options());
        if (address.place().isBlank() || parsed.isEmpty()) {
            return new Refused<>("expected " + Wiring.SHAPE);
        }
        Wiring wiring = parsed.get();
        LockBoardDriver driver =
                new LockBoardDriver(() -> JsscLine.open(address.place(), wiring.baud()), wiring);
        return new Opened<>(
                new SupervisedLockerBank(
                        factory.supervision().supervise(id, driver),
                        wiring.layout().compartments()));
    }

    private static Opening<CardReader> pcsc(
            DeviceId id, DeviceAddress address, DeviceFactory factory) {
        if (address.place().isBlank() || !address.options().isEmpty()) {
            return new Refused<>("expected " + PCSC);
        }
        return new Opened<>(
                new SupervisedCardReader(
                        factory.supervision().supervise(id, new PcscDriver(address.place()))));
    }

    private static Opening<Camera> camera(
            DeviceId id, DeviceAddress address, DeviceFactory factory) {
        Optional<Path> path = file(address);
        if (path.isEmpty() || !address.options().isEmpty()) {
            return new Refused<>("expected " + CAMERA);
        }
        return new Opened<>(
                new SupervisedCamera(
                        factory.supervision().supervise(id, new FileCameraDriver(path.get()))));
    }

    private static Optional<Path> file(DeviceAddress address) {
        String place = address.place();
        if (!place.startsWith(FILE) || place.length() == FILE.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(place.substring(FILE.length())));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static Opening<BarcodeReader> optical(
            DeviceId id, DeviceAddress address, DeviceFactory factory) {
        return switch (camera(new DeviceId(id.value() + "-camera"), address, factory)) {
            case Refused<Camera>(String reason) -> new Refused<>(reason);
            case Opened<Camera>(Camera camera) ->
                    new Opened<>(
                            new SupervisedBarcodeReader(
                                    factory.supervision()
                                            .supervise(id, new OpticalBarcodeDriver(camera)),
                                    camera::close));
        };
    }

    private static Opening<ReceiptPrinter> escPosOnTcp(
            DeviceId id, DeviceAddress address, DeviceFactory factory) {
        Optional<HostPort> target = HostPort.parse(address.place());
        Optional<Integer> dots = dots(address);
        if (target.isEmpty()
                || dots.isEmpty()
                || !Set.of(DOTS).containsAll(address.options().keySet())) {
            return new Refused<>("expected " + ESCPOS);
        }
        return printer(
                id,
                EscPosDriver.onTcp(target.get().host(), target.get().port()),
                dots.get(),
                factory);
    }

    private static Opening<ReceiptPrinter> escPosOnSerial(
            DeviceId id, DeviceAddress address, DeviceFactory factory) {
        Optional<Integer> baud =
                number(address.options().getOrDefault("baud", "115200"), 300, 921_600);
        Optional<JsscLine.Flow> flow = flow(address.options().getOrDefault("flow", "none"));
        Optional<Integer> dots = dots(address);
        if (address.place().isBlank()
                || baud.isEmpty()
                || flow.isEmpty()
                || dots.isEmpty()
                || !Set.of("baud", "flow", DOTS).containsAll(address.options().keySet())) {
            return new Refused<>("expected " + ESCPOS_SERIAL);
        }
        return printer(
                id,
                EscPosDriver.onSerial(() -> JsscLine.open(address.place(), baud.get(), flow.get())),
                dots.get(),
                factory);
    }

    private static Optional<JsscLine.Flow> flow(String word) {
        return switch (word) {
            case "none" -> Optional.of(JsscLine.Flow.NONE);
            case "rtscts" -> Optional.of(JsscLine.Flow.RTS_CTS);
            case "xonxoff" -> Optional.of(JsscLine.Flow.XON_XOFF);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> dots(DeviceAddress address) {
        return number(address.options().getOrDefault(DOTS, "576"), 8, 1024);
    }

    private static Opening<ReceiptPrinter> printer(
            DeviceId id, EscPosDriver driver, int dots, DeviceFactory factory) {
        return new Opened<>(
                new SupervisedReceiptPrinter(
                        factory.supervision().supervise(id, driver),
                        new ReceiptPrinter.Capabilities(dots, 8, true)));
    }

    private static Optional<Integer> number(String text, int least, int most) {
        if (!text.matches("[0-9]{1,6}")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(text);
        return value >= least && value <= most ? Optional.of(value) : Optional.empty();
    }

    private record HostPort(String host, int port) {
        static Optional<HostPort> parse(String place) {
            int colon = place.lastIndexOf(':');
            if (!place.startsWith("//") || colon <= 2) {
                return Optional.empty();
            }
            String host = place.substring(2, colon);
            return number(place.substring(colon + 1), 1, 65_535)
                    .filter(_ -> !host.contains("/"))
                    .map(port -> new HostPort(host, port));
        }
    }
}
