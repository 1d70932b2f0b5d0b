package mo.balcao.device.scheme;

import mo.balcao.device.Device;
import mo.balcao.device.DeviceAddress;
import mo.balcao.device.DeviceId;
import mo.balcao.device.supervision.Supervision;

/// One line of the driver table.
///
/// @param port what is opened
/// @param name as in the address, before the colon
/// @param shape how the address looks, for people (`pcsc:<beginning of the reader's name>`)
public record Scheme<P extends Device>(Class<P> port, String name, String shape, Opener<P> opener) {
    /// Makes a port from an address of this scheme; a wrong place or option is refused with a reason.
    @FunctionalInterface
    public interface Opener<P extends Device> {
        Opening<P> open(DeviceId id, DeviceAddress address, Supervision supervision);
    }

    public Opening<P> open(DeviceId id, DeviceAddress address, Supervision supervision) {
        return opener.open(id, address, supervision);
    }
}
