package mo.balcao.device.card.pcsc;

import jnasmartcardio.Smartcardio.JnaPCSCException;
import mo.balcao.device.FaultCode;
import mo.balcao.device.driver.DeviceException;

/// PC/SC return codes (winscard.h, pcsclite.h) as faults.
final class PcscFaults {
    static final long NO_SERVICE = 0x8010001DL;
    static final long SERVICE_STOPPED = 0x8010001EL;
    static final long COMM_ERROR = 0x80100013L;
    static final long INVALID_HANDLE = 0x80100003L;
    static final long SHARING_VIOLATION = 0x8010000BL;
    static final long NO_SMARTCARD = 0x8010000CL;
    static final long UNRESPONSIVE_CARD = 0x80100066L;
    static final long UNPOWERED_CARD = 0x80100067L;
    static final long RESET_CARD = 0x80100068L;
    static final long REMOVED_CARD = 0x80100069L;
    static final long PROTO_MISMATCH = 0x8010000FL;

    private PcscFaults() {}

    /// The code in an exception or one of its causes, or 0.
    static long code(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof JnaPCSCException pcsc && pcsc.code != 0) {
                return pcsc.code & 0xFFFF_FFFFL;
            }
        }
        return 0;
    }

    static DeviceException translate(Throwable failure) {
        long code = code(failure);
        String detail =
                code == 0
                        ? "pcsc " + failure.getClass().getSimpleName()
                        : "pcsc 0x%08X".formatted(code);
        return new DeviceException(faultCode(code, failure), detail, failure);
    }

    private static FaultCode faultCode(long code, Throwable failure) {
        if (code == NO_SERVICE || code == SERVICE_STOPPED || code == COMM_ERROR) {
            return FaultCode.SERVICE_ABSENT;
        }
        if (code == SHARING_VIOLATION) {
            return FaultCode.READER_SHARED;
        }
        if (failure instanceof UnsatisfiedLinkError) {
            return FaultCode.SERVICE_ABSENT;
        }
        return FaultCode.DISCONNECTED;
    }
}
