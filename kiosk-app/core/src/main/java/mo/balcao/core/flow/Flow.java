package mo.balcao.core.flow;

import java.util.Map;
import mo.balcao.core.audit.AuditEvent;
import mo.balcao.core.catalogue.Step;
import mo.balcao.core.identity.IdentityOutcome;
import mo.balcao.core.identity.Sensitive;
import mo.balcao.core.screen.Act;

/// The pure step of one service: state and event in, state and commands out.
public final class Flow {
    private Flow() {}

    /// Begins with the service's first step.
    public static FlowState begin(Case of, World world, Orders orders) {
        orders.audit(AuditEvent.SERVICE_CHOSEN, service(of));
        return Route.enter(of, 0, world, orders);
    }

    public static FlowNext step(FlowState state, FlowEvent event, World world, Orders orders) {
        return switch (event) {
            case FlowEvent.Acted(Act act) -> acted(state, act, world, orders);
            case FlowEvent.WorldChanged _ -> going(Doors.look(state, world, orders));
            case FlowEvent.TimerRang(CommandId id) ->
                    going(Doors.rang(CodeReading.rang(state, id, orders), id, world, orders));
            case FlowEvent.CodeSighted(CommandId id) ->
                    going(CodeReading.sighted(state, id, orders));
            case FlowEvent.CodeRead(CommandId id, Sensitive<String> text) ->
                    going(CodeReading.read(state, id, text, orders));
            case FlowEvent.ReadExpired(CommandId id) ->
                    going(CodeReading.expired(state, id, orders));
            case FlowEvent.ReadFailed(CommandId id, String fault) ->
                    going(CodeReading.failed(state, id, fault, orders));
            case FlowEvent.PickUpKnown(CommandId id, var answer) ->
                    going(PickingUp.known(state, id, answer, world, orders));
            case FlowEvent.OpeningEnded(CommandId id, var outcome) ->
                    going(Doors.ended(state, id, outcome, world, orders));
            case FlowEvent.Resolved(CommandId id, IdentityOutcome outcome) ->
                    going(resolved(state, id, outcome, world, orders));
            case FlowEvent.Captured(CommandId id, var outcome) ->
                    going(Submission.captured(state, id, outcome, orders));
            case FlowEvent.FilingKnown(CommandId id, var filing) ->
                    going(Submission.filed(state, id, filing, world, orders));
            case FlowEvent.SlipEnded(CommandId id, SlipOutcome outcome) ->
                    going(Submission.slipEnded(state, id, outcome, world, orders));
        };
    }

    private static FlowNext going(FlowState state) {
        return new FlowNext.Going(state);
    }

    private static FlowNext acted(FlowState state, Act act, World world, Orders orders) {
        return switch (act) {
            case Act.Touch _, Act.Choose _, Act.Extend _ -> going(state);
            case Act.Prefer(var comfort) ->
                    going(Route.with(state, state.of().preferring(comfort)));
            case Act.Tick tick -> going(onPage(state, (c, step) -> Pages.tick(c, step, tick)));
            case Act.Fill fill -> going(onPage(state, (c, step) -> Pages.fill(c, step, fill)));
            case Act.Continue _ -> goOn(state, world, orders);
            case Act.Back _ -> back(state, orders);
            case Act.Retry _ -> retry(state, world, orders);
            case Act.Leave _ -> leave(state, orders);
        };
    }

    private interface PageAct {
        Case on(Case of, Step step);
    }

    private static FlowState onPage(FlowState state, PageAct act) {
        return state instanceof FlowState.OnPage(Case of, int at)
                ? new FlowState.OnPage(act.on(of, of.service().steps().get(at)), at)
                : state;
    }

    private static FlowNext goOn(FlowState state, World world, Orders orders) {
        return switch (state) {
            case FlowState.OnPage(Case of, int at) ->
                    going(
                            Pages.complete(of, of.service().steps().get(at))
                                    ? Route.enter(of.typed(), at + 1, world, orders)
                                    : new FlowState.OnPage(of.typed(), at));
            case FlowState.Finished finished -> new FlowNext.Done(finished);
            case FlowState.Refused _ -> leave(state, orders);
            case FlowState.Identifying _,
                    FlowState.Resolving _,
                    FlowState.Opening _,
                    FlowState.DoorOpen _,
                    FlowState.Capturing _,
                    FlowState.AwaitingFiling _,
                    FlowState.Printing _ ->
                    going(state);
        };
    }

    private static FlowNext back(FlowState state, Orders orders) {
        return switch (state) {
            case FlowState.OnPage(Case of, int at) ->
                    Route.pageBefore(of, at)
                            .map(page -> going(new FlowState.OnPage(of.typed(), page)))
                            .orElseGet(() -> leave(state, orders));
            case FlowState.Refused(Case of, int at, Refusal _)
                    when of.service().steps().get(at) instanceof Step.Review ->
                    going(new FlowState.OnPage(of, at));
            case FlowState.Identifying _, FlowState.Refused _ -> leave(state, orders);
            case FlowState.Resolving _,
                    FlowState.Opening _,
                    FlowState.DoorOpen _,
                    FlowState.Capturing _,
                    FlowState.AwaitingFiling _,
                    FlowState.Printing _,
                    FlowState.Finished _ ->
                    going(state);
        };
    }

    private static FlowNext retry(FlowState state, World world, Orders orders) {
        return state instanceof FlowState.Refused(Case of, int at, Refusal refusal)
                        && refusal.mayRetry()
                ? going(Route.enter(of, at, world, orders))
                : going(state);
    }

    /// Once the case is durable there is nothing to abandon: leaving then is being done.
    private static FlowNext leave(FlowState state, Orders orders) {
        return switch (state) {
            case FlowState.Finished finished -> new FlowNext.Done(finished);
            case FlowState.Opening _,
                    FlowState.DoorOpen _,
                    FlowState.Capturing _,
                    FlowState.AwaitingFiling _,
                    FlowState.Printing _ ->
                    going(state);
            case FlowState.Identifying _,
                    FlowState.Resolving _,
                    FlowState.OnPage _,
                    FlowState.Refused _ -> {
                stop(state, orders);
                if (state.of().transaction().isEmpty()) {
                    orders.audit(AuditEvent.SERVICE_ABANDONED, service(state.of()));
                }
                yield new FlowNext.Left();
            }
        };
    }

    /// Cancels what still runs for this state, and lets go of a door that nobody goes on with.
    public static void stop(FlowState state, Orders orders) {
        switch (state) {
            case FlowState.Identifying i -> {
                orders.cancel(i.read());
                i.trying().ifPresent(orders::cancel);
            }
            case FlowState.DoorOpen open -> {
                orders.cancel(open.timer());
                Doors.giveUp(open, orders);
            }
            case FlowState.Opening opening -> orders.cancel(opening.open());
            case FlowState.Refused refused -> Doors.giveUp(refused, orders);
            case FlowState.Resolving _,
                    FlowState.OnPage _,
                    FlowState.Capturing _,
                    FlowState.AwaitingFiling _,
                    FlowState.Printing _,
                    FlowState.Finished _ -> {}
        }
    }

    private static FlowState resolved(
            FlowState state, CommandId id, IdentityOutcome outcome, World world, Orders orders) {
        if (!(state instanceof FlowState.Resolving r) || !r.resolve().equals(id)) {
            return state;
        }
        return switch (outcome) {
            case IdentityOutcome.Refused(var refusal) ->
                    Route.refuse(r.of(), r.at(), Refusal.of(refusal), orders);
            case IdentityOutcome.Known(var identity) -> {
                orders.audit(
                        AuditEvent.IDENTITY_RESOLVED,
                        Map.of(
                                "service", r.of().service().id(),
                                "authorisation", r.of().request().authorisationId(),
                                "attributes", Integer.toString(identity.attributes().size())));
                yield Route.enter(r.of().identified(identity), r.at() + 1, world, orders);
            }
        };
    }

    static Map<String, String> service(Case of) {
        return Map.of("service", of.service().id());
    }
}
