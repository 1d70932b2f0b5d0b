package mo.balcao.core.flow;

import java.util.Optional;
import mo.balcao.cache.outbox.TransactionId;
import mo.balcao.core.screen.Screen.Reading;

/// Where a resident is in one service.
///
/// `at` is the position in the service's steps.
public sealed interface FlowState {
    Case of();

    int at();

    /// @param read the reader's command
    /// @param trying runs from the first sighting of a try until the try counts as failed
    record Identifying(
            Case of,
            int at,
            CommandId read,
            Reading reading,
            Optional<CommandId> trying,
            int triesLeft)
            implements FlowState {}

    record Resolving(Case of, int at, CommandId resolve) implements FlowState {}

    /// A page that the resident reads or fills: inform, consent, choose, form, review.
    record OnPage(Case of, int at) implements FlowState {}

    record Opening(Case of, int at, CommandId open) implements FlowState {}

    /// The resident takes the document out and shuts the door.
    ///
    /// @param timer ends the phase
    record DoorOpen(Case of, int at, Phase phase, CommandId timer) implements FlowState {
        public enum Phase {
            JUST_OPENED,
            TAKE,
            CLOSE
        }
    }

    record Capturing(Case of, int at, CommandId capture) implements FlowState {}

    record AwaitingFiling(Case of, int at, CommandId asked, TransactionId transaction)
            implements FlowState {}

    record Printing(Case of, int at, CommandId print) implements FlowState {}

    record Finished(Case of, int at) implements FlowState {}

    /// @param at the step that a retry goes back to
    record Refused(Case of, int at, Refusal refusal) implements FlowState {}

    /// Whether a device or the platform works for the resident now: nobody is cut off meanwhile.
    default boolean working() {
        return switch (this) {
            case Resolving _, Opening _, DoorOpen _, Capturing _, AwaitingFiling _, Printing _ ->
                    true;
            case Identifying _, OnPage _, Finished _, Refused _ -> false;
        };
    }
}
