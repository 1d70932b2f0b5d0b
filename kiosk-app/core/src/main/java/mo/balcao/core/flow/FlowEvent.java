package mo.balcao.core.flow;

import mo.balcao.cache.link.PlatformLink;
import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.cache.outbox.Filing;
import mo.balcao.core.identity.IdentityOutcome;
import mo.balcao.core.identity.Sensitive;
import mo.balcao.core.screen.Act;

/// Something that happened. Answers carry the id of their command; an id nobody waits for is ignored.
public sealed interface FlowEvent {
    record Acted(Act act) implements FlowEvent {}

    /// The world around the counter, as it is now.
    record WorldChanged(World world) implements FlowEvent {}

    record TimerRang(CommandId id) implements FlowEvent {}

    /// A code is in view and does not decode.
    record CodeSighted(CommandId id) implements FlowEvent {}

    record CodeRead(CommandId id, Sensitive<String> text) implements FlowEvent {}

    /// The reader stopped waiting: its own deadline passed.
    record ReadExpired(CommandId id) implements FlowEvent {}

    /// @param fault name of a fault code, or `BUSY`
    record ReadFailed(CommandId id, String fault) implements FlowEvent {}

    record Resolved(CommandId id, IdentityOutcome outcome) implements FlowEvent {}

    record PickUpKnown(CommandId id, PlatformLink.PickUp answer) implements FlowEvent {}

    record OpeningEnded(CommandId id, OpeningOutcome outcome) implements FlowEvent {}

    record Captured(CommandId id, CaptureOutcome outcome) implements FlowEvent {}

    record FilingKnown(CommandId id, Filing filing) implements FlowEvent {}

    record SlipEnded(CommandId id, SlipOutcome outcome) implements FlowEvent {}
}
