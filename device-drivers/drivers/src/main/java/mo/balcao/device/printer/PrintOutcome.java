package mo.balcao.device.printer;

import mo.balcao.device.Fault;

/// What is known of a print: three values, because "sent" is not "printed".
public sealed interface PrintOutcome {
    /// The device confirmed, after the last byte, that it was still online with paper and a closed cover.
    record Printed() implements PrintOutcome {}

    /// Nothing of this slip is on paper, or only a part that the device reported as failed.
    ///
    /// @param started whether bytes of this slip had been sent: a torn piece may be in the chute
    record Rejected(Fault fault, boolean started) implements PrintOutcome {}

    /// Sent, and the device did not say what became of it. A person decides; nobody re-sends by program.
    record Unconfirmed(Fault fault) implements PrintOutcome {}
}
