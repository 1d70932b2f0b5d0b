package mo.balcao.ui.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mo.balcao.core.config.AddressCheck;
import mo.balcao.core.config.DeviceKey;
import mo.balcao.device.Device;
import mo.balcao.device.DeviceId;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.barcode.BarcodeReader;
import mo.balcao.device.camera.Camera;
import mo.balcao.device.card.CardReader;
import mo.balcao.device.factory.DeviceFactory;
import mo.balcao.device.locker.LockerBank;
import mo.balcao.device.printer.ReceiptPrinter;
import mo.balcao.device.scheme.Opening;

/// Opens the devices as the configuration is read, so that a wrong address is reported beside every other wrong line.
/// Opening waits for no device. Main thread.
final class Devices implements AddressCheck, AutoCloseable {
    private final DeviceFactory factory = DeviceFactory.start();
    private volatile Optional<BarcodeReader> reader = Optional.empty();
    private volatile Optional<ReceiptPrinter> printer = Optional.empty();
    private volatile Optional<LockerBank> lockers = Optional.empty();

    @Override
    public Optional<String> refusal(String key, String address) {
        for (DeviceKey device : DeviceKey.values()) {
            if (device.key().equals(key)) {
                return open(device, new DeviceId(device.id()), address);
            }
        }
        return Optional.of("no such device");
    }

    private Optional<String> open(DeviceKey device, DeviceId id, String address) {
        return switch (device) {
            case RECEIPT_PRINTER ->
                    open(ReceiptPrinter.class, id, address, port -> printer = Optional.of(port));
            case BARCODE_READER ->
                    open(BarcodeReader.class, id, address, port -> reader = Optional.of(port));
            case LOCKER_BANK ->
                    open(LockerBank.class, id, address, port -> lockers = Optional.of(port));
            case CARD_READER -> open(CardReader.class, id, address, _ -> {});
            case FACE_CAMERA -> open(Camera.class, id, address, _ -> {});
        };
    }

    private <P extends Device> Optional<String> open(
            Class<P> port, DeviceId id, String address, Consumer<P> keep) {
        return switch (factory.open(port, id, address)) {
            case Opening.Opened<P>(P opened) -> {
                keep.accept(opened);
                yield Optional.empty();
            }
            case Opening.Refused<P>(String reason) -> Optional.of(reason);
        };
    }

    BarcodeReader reader() {
        return reader.orElseThrow();
    }

    ReceiptPrinter printer() {
        return printer.orElseThrow();
    }

    /// Empty on a machine without any.
    Optional<LockerBank> lockers() {
        return lockers;
    }

    <T> Optional<T> provider(Class<T> type) {
        return factory.provider(type);
    }

    /// The state of every open device, for the heartbeat. Any thread.
    List<Map<String, String>> report() {
        return Stream.of(reader, printer, lockers)
                .<Device>flatMap(Optional::stream)
                .map(device -> line(device.id(), device.status()))
                .toList();
    }

    private static Map<String, String> line(DeviceId id, DeviceStatus status) {
        String name = status.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return switch (status) {
            case DeviceStatus.Starting _, DeviceStatus.Online _ ->
                    Map.of("id", id.value(), "status", name);
            case DeviceStatus.Limited(Fault fault) -> line(id, name, fault);
            case DeviceStatus.Offline(Fault fault) -> line(id, name, fault);
            case DeviceStatus.UserError(Fault fault) -> line(id, name, fault);
            case DeviceStatus.HardwareError(Fault fault) -> line(id, name, fault);
            case DeviceStatus.Quarantined(Fault fault, int _) -> line(id, name, fault);
        };
    }

    private static Map<String, String> line(DeviceId id, String status, Fault fault) {
        return Map.of("id", id.value(), "status", status, "code", fault.code().name());
    }

    @Override
    public void close() {
        factory.close();
    }
}
