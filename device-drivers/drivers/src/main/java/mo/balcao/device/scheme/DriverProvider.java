package mo.balcao.device.scheme;

import java.util.List;

/// Schemes that a jar brings along, found by `ServiceLoader`. The simulators come in this way, so that a production
/// class path without their jar does not know `sim:`.
public interface DriverProvider {
    List<Scheme<?>> schemes();
}
