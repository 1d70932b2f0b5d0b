package mo.balcao.core.flow;

import java.time.Duration;
import java.util.Map;
import mo.balcao.cache.journal.EffectId;
import mo.balcao.cache.outbox.TransactionId;
import mo.balcao.core.audit.AuditEvent;
import mo.balcao.core.identity.AttributeRequest;
import mo.balcao.core.identity.Sensitive;

/// Something to be done, as data. Those with an id are answered by an event with the same id.
public sealed interface FlowCommand {
    /// Enable the code reader; answered by sightings, then one end.
    record ReadCode(CommandId id, Duration deadline) implements FlowCommand {}

    /// Ask the identity bureau.
    record Resolve(
            CommandId id, Sensitive<String> token, AttributeRequest request, Duration deadline)
            implements FlowCommand {}

    /// Ask the platform what a pick-up code stands for here.
    record FindPickUp(CommandId id, Sensitive<String> code, Duration deadline)
            implements FlowCommand {}

    /// Intend the opening where it is not intended yet, then one pulse.
    record OpenCompartment(CommandId id, Custody custody, Duration deadline)
            implements FlowCommand {}

    /// Nobody goes on with an intended opening: not done, or in doubt.
    record SettleOpening(EffectId effect, boolean doubt) implements FlowCommand {}

    /// Make the case durable.
    record CaptureCase(CommandId id, Case captured) implements FlowCommand {}

    /// Ask what became of a capture that an earlier process of this boot may have made; answered like the capture.
    ///
    /// @param since monotonic nanoseconds, not after it was asked for
    record RecallCapture(CommandId id, String service, long since) implements FlowCommand {}

    /// Wait, not for ever, until the platform has it.
    record AwaitFiling(CommandId id, TransactionId transaction, Duration deadline)
            implements FlowCommand {}

    record PrintSlip(CommandId id, SlipOrder slip, Duration deadline) implements FlowCommand {}

    record StartTimer(CommandId id, Duration after) implements FlowCommand {}

    /// Stop a timer or cancel a device command; a late completion is ignored by the flow and still settles its effect.
    record Cancel(CommandId id) implements FlowCommand {}

    record Audit(AuditEvent event, Map<String, String> facts) implements FlowCommand {}

    /// Forget the resident: whatever the runner still holds of this generation.
    record Wipe(long generation) implements FlowCommand {}
}
