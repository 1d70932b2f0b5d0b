package mo.balcao.device.printer;

import mo.balcao.device.Fault;

/// What is known of a print: three values, because "sent" is not "printed".
public sealed interface PrintOutcome {
    /// The device confirmed it: a slip printer that it was still online with paper and a closed cover after the last
    /// byte, a page printer that the job is completed.
    record Printed() implements PrintOutcome {}

    /// Nothing of this print is on paper, or only a part that the device reported as failed.
    ///
    /// @param started whether bytes of it had been sent: a torn piece or some sheets may be in the chute
    record Rejected(Fault fault, boolean started) implements PrintOutcome {}

    /// Sent, and the device did not say what became of it. A person decides; nobody re-sends by program.
    record Unconfirmed(Fault fault) implements PrintOutcome {}
}
