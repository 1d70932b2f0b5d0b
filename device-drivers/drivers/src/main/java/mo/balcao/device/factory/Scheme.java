package mo.balcao.device.factory;

import mo.balcao.device.DeviceAddress;
import mo.balcao.device.DeviceId;

/// One line of the driver table.
///
/// @param name as in the address, before the colon
/// @param shape how the address looks, for people (`pcsc:<beginning of the reader's name>`)
public record Scheme<P>(String name, String shape, Opener<P> opener) {
    /// Makes a port from an address of this scheme; a wrong place or option is refused with a reason.
    @FunctionalInterface
    public interface Opener<P> {
        Opening<P> open(DeviceId id, DeviceAddress address, DeviceFactory factory);
    }
}
