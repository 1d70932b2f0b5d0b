package mo.balcao.core.flow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mo.balcao.cache.outbox.TransactionId;
import mo.balcao.core.catalogue.Catalogue;
import mo.balcao.core.catalogue.ServiceDefinition;
import mo.balcao.core.catalogue.Step;
import mo.balcao.core.identity.Identity;
import mo.balcao.core.identity.Sensitive;
import mo.balcao.core.identity.VerifierAuthorisation;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Screen.Reading;
import mo.balcao.core.screen.Screen.SlipState;

/// Where a resident is in a service, without anything that belongs to one process: no command, no timer, no device.
///
/// @param at position in the service's steps
/// @param refusal of a `REFUSED`
public record Bookmark(
        String service,
        Point point,
        int at,
        Optional<Refusal> refusal,
        Optional<Identity> identity,
        Set<String> ticked,
        Map<String, Sensitive<String>> answers,
        Optional<TransactionId> transaction,
        Optional<Filed> filed,
        SlipState slip,
        Optional<Custody> custody) {

    public enum Point {
        /// The code is shown again: a token is good once, and whether it was spent is not known.
        IDENTIFYING,
        ON_PAGE,
        /// Whether the door opened is not known.
        OPENING,
        DOOR_OPEN,
        CAPTURING,
        AWAITING_FILING,
        PRINTING,
        FINISHED,
        REFUSED
    }

    public static Bookmark of(FlowState state) {
        Optional<Refusal> refusal =
                state instanceof FlowState.Refused(Case _, int _, Refusal why)
                        ? Optional.of(why)
                        : Optional.empty();
        Case of = state.of();
        return new Bookmark(
                of.service().id(),
                point(state),
                state.at(),
                refusal,
                of.identity(),
                of.ticked(),
                of.answers(),
                of.transaction(),
                of.filed(),
                of.slip(),
                of.custody());
    }

    private static Point point(FlowState state) {
        return switch (state) {
            case FlowState.Identifying _, FlowState.Resolving _ -> Point.IDENTIFYING;
            case FlowState.OnPage _ -> Point.ON_PAGE;
            case FlowState.Opening _ -> Point.OPENING;
            case FlowState.DoorOpen _ -> Point.DOOR_OPEN;
            case FlowState.Capturing _ -> Point.CAPTURING;
            case FlowState.AwaitingFiling _ -> Point.AWAITING_FILING;
            case FlowState.Printing _ -> Point.PRINTING;
            case FlowState.Finished _ -> Point.FINISHED;
            case FlowState.Refused _ -> Point.REFUSED;
        };
    }

    /// The state to go on in; empty where this catalogue and authorisation do not allow it, or the parts do not fit.
    ///
    /// @param capturing monotonic nanoseconds, not after the capture was asked for
    public Optional<FlowState> open(World world, Comfort comfort, long capturing, Orders orders) {
        Optional<Catalogue> catalogue = world.catalogue();
        Optional<ServiceDefinition> known = catalogue.flatMap(c -> c.service(service));
        Optional<VerifierAuthorisation> authorisation =
                world.authorisation().filter(a -> a.validAt(world.now()));
        if (catalogue.isEmpty() || known.isEmpty() || authorisation.isEmpty()) {
            return Optional.empty();
        }
        var purpose = known.get().purpose();
        if (at < 0
                || at >= known.get().steps().size()
                || !authorisation.get().allows(purpose.id(), purpose.attributes())) {
            return Optional.empty();
        }
        var of =
                new Case(
                        catalogue.get(),
                        known.get(),
                        authorisation.get().request(purpose.id(), purpose.attributes()),
                        comfort,
                        identity,
                        ticked,
                        answers,
                        Optional.empty(),
                        transaction,
                        filed,
                        slip,
                        custody,
                        Optional.empty());
        return state(of, known.get().steps().get(at), capturing, orders);
    }

    private Optional<FlowState> state(Case of, Step step, long capturing, Orders orders) {
        return switch (point) {
            case IDENTIFYING -> step instanceof Step.Identify ? identify(of, orders) : none();
            case ON_PAGE -> isPage(step) ? Optional.of(new FlowState.OnPage(of, at)) : none();
            case OPENING ->
                    opens(step)
                            ? Optional.of(Route.refuse(of, at, Refusal.DOOR_DID_NOT_OPEN, orders))
                            : none();
            case DOOR_OPEN -> opens(step) ? Optional.of(Doors.taking(of, at, orders)) : none();
            case CAPTURING ->
                    step instanceof Step.Submit && (identity.isPresent() || custody.isPresent())
                            ? recall(of, capturing, orders)
                            : none();
            case AWAITING_FILING -> transaction.flatMap(id -> await(of, id, orders));
            case PRINTING -> Submission.order(of).map(slip -> print(of, slip, orders));
            case FINISHED ->
                    step instanceof Step.Finish
                            ? Optional.of(new FlowState.Finished(of, at))
                            : none();
            case REFUSED -> refusal.map(why -> new FlowState.Refused(of, at, why));
        };
    }

    private static Optional<FlowState> none() {
        return Optional.empty();
    }

    private static boolean isPage(Step step) {
        return switch (step) {
            case Step.Inform _, Step.Consent _, Step.Choose _, Step.Form _, Step.Review _ -> true;
            case Step.Identify _,
                    Step.OpenCompartment _,
                    Step.Submit _,
                    Step.Print _,
                    Step.Finish _ ->
                    false;
        };
    }

    private boolean opens(Step step) {
        return step instanceof Step.OpenCompartment && custody.isPresent();
    }

    private Optional<FlowState> identify(Case of, Orders orders) {
        var read = orders.give(id -> new FlowCommand.ReadCode(id, Limits.READ));
        return Optional.of(
                new FlowState.Identifying(
                        of, at, read, Reading.SHOW_CODE, Optional.empty(), Limits.TRIES));
    }

    private Optional<FlowState> recall(Case of, long capturing, Orders orders) {
        var asked = orders.give(id -> new FlowCommand.RecallCapture(id, service, capturing));
        return Optional.of(new FlowState.Capturing(of, at, asked));
    }

    private Optional<FlowState> await(Case of, TransactionId id, Orders orders) {
        var wait = orders.give(w -> new FlowCommand.AwaitFiling(w, id, Limits.FILING));
        return Optional.of(new FlowState.AwaitingFiling(of, at, wait, id));
    }

    /// Asked for as if it never was: whoever prints knows from the journal whether it was begun.
    private FlowState print(Case of, SlipOrder slip, Orders orders) {
        var print = orders.give(id -> new FlowCommand.PrintSlip(id, slip, Limits.PRINT));
        return new FlowState.Printing(of, at, print);
    }
}
