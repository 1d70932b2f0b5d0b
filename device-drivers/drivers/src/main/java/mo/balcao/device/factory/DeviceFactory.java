package mo.balcao.device.factory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import mo.balcao.device.Device;
import mo.balcao.device.DeviceAddress;
import mo.balcao.device.DeviceId;
import mo.balcao.device.scheme.DriverProvider;
import mo.balcao.device.scheme.Opening;
import mo.balcao.device.scheme.Scheme;
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

    /// Opens `address` as the port that is wanted, such as `CardReader.class`.
    public <P extends Device> Opening<P> open(Class<P> port, DeviceId id, String address) {
        List<Scheme<P>> schemes = schemes(port);
        Optional<DeviceAddress> parsed = DeviceAddress.parse(address);
        if (parsed.isPresent()) {
            for (Scheme<P> scheme : schemes) {
                if (scheme.name().equals(parsed.get().scheme())) {
                    return scheme.open(id, parsed.get(), supervision);
                }
            }
        }
        return new Opening.Refused<>(
                "unknown device address; allowed: "
                        + schemes.stream().map(Scheme::shape).collect(Collectors.joining(", ")));
    }

    @SuppressWarnings("unchecked") // A scheme's port is its type argument.
    private <P extends Device> List<Scheme<P>> schemes(Class<P> port) {
        return providers.stream()
                .flatMap(provider -> provider.schemes().stream())
                .filter(scheme -> scheme.port() == port)
                .map(scheme -> (Scheme<P>) scheme)
                .toList();
    }

    /// A provider that is also a `type`, such as the port through which simulators are steered.
    public <T> Optional<T> provider(Class<T> type) {
        return providers.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    @Override
    public void close() {
        supervision.close();
    }
}
