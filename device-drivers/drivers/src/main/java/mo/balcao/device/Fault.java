package mo.balcao.device;

/// What is wrong with a device, who must act, and the recovery card to show them.
///
/// `detail` is for the technician's log: vendor codes and status bytes, never personal data.
public record Fault(FaultCode code, Actor actor, String detail) {
    public static Fault of(FaultCode code, String detail) {
        return new Fault(code, code.actor(), detail);
    }
}
