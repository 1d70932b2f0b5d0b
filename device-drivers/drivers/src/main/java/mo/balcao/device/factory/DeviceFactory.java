package mo.balcao.device.factory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;
import mo.balcao.device.DeviceAddress;
import mo.balcao.device.DeviceId;
import mo.balcao.device.barcode.BarcodeReader;
import mo.balcao.device.camera.Camera;
import mo.balcao.device.card.CardReader;
import mo.balcao.device.document.DocumentPrinter;
import mo.balcao.device.locker.LockerBank;
import mo.balcao.device.printer.ReceiptPrinter;
import mo.balcao.device.supervision.Supervision;

/// Opens devices by address. Opening never waits for the device: an absent one is a port whose status says so.
/// Closing the factory closes every device it opened.
public final class DeviceFactory implements AutoCloseable {
    private final Supervision supervision;
    private final List<DriverProvider> providers;

    public DeviceFactory(Supervision supervision, List<DriverProvider> others) {
        this.supervision = supervision;
        this.providers = new ArrayList<>();
        providers.add(new BuiltInDrivers());
        providers.addAll(others);
    }

    /// The factory of a terminal: built-in drivers and whatever the class path brings.
    public static DeviceFactory start() {
        List<DriverProvider> found =
                ServiceLoader.load(DriverProvider.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
        return new DeviceFactory(Supervision.start(), found);
    }

    public Opening<CardReader> cardReader(DeviceId id, String address) {
        return open(id, address, DriverProvider::cardReaders);
    }

    public Opening<BarcodeReader> barcodeReader(DeviceId id, String address) {
        return open(id, address, DriverProvider::barcodeReaders);
    }

    public Opening<Camera> camera(DeviceId id, String address) {
        return open(id, address, DriverProvider::cameras);
    }

    public Opening<ReceiptPrinter> receiptPrinter(DeviceId id, String address) {
        return open(id, address, DriverProvider::receiptPrinters);
    }

    public Opening<DocumentPrinter> documentPrinter(DeviceId id, String address) {
        return open(id, address, DriverProvider::documentPrinters);
    }

    public Opening<LockerBank> lockerBank(DeviceId id, String address) {
        return open(id, address, DriverProvider::lockerBanks);
    }

    /// A provider that is also a `type`, such as the port through which simulators are steered.
    public <T> Optional<T> provider(Class<T> type) {
        return providers.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /// For openers: where devices are supervised.
    public Supervision supervision() {
        return supervision;
    }

    private <P> Opening<P> open(
            DeviceId id, String text, Function<DriverProvider, List<Scheme<P>>> table) {
        List<Scheme<P>> schemes = providers.stream().flatMap(p -> table.apply(p).stream()).toList();
        Optional<DeviceAddress> parsed = DeviceAddress.parse(text);
        if (parsed.isPresent()) {
            DeviceAddress address = parsed.get();
            for (Scheme<P> scheme : schemes) {
                if (scheme.name().equals(address.scheme())) {
                    return scheme.opener().open(id, address, this);
                }
            }
        }
        return new Opening.Refused<>(
                "unknown device address; allowed: "
                        + schemes.stream().map(Scheme::shape).collect(Collectors.joining(", ")));
    }

    @Override
    public void close() {
        supervision.close();
    }
}
