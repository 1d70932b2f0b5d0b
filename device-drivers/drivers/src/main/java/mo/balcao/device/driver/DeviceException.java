package mo.balcao.device.driver;

import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import org.jspecify.annotations.Nullable;

/// The connection to a device broke. Never leaves `mo.balcao.device`: above the ports it is a status.
public final class DeviceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public DeviceException(FaultCode code, String detail) {
        this(code, detail, null);
    }

    public DeviceException(FaultCode code, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.fault = Fault.of(code, detail);
    }

    public Fault fault() {
        return fault;
    }
}
