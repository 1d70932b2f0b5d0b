package mo.balcao.core.flow;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mo.balcao.cache.journal.EffectId;
import mo.balcao.core.audit.AuditEvent;
import mo.balcao.core.flow.FlowState.DoorOpen.Phase;
import mo.balcao.device.locker.Bay;
import mo.balcao.device.locker.Door;

/// From "open the door" to a door that is shut again. A pulse is repeated only when the resident asks for it, and what was
/// taken out is recorded whatever the door did afterwards.
final class Doors {
    /// The document is behind its door, as far as sensors tell.
    private static final Set<Refusal> UNDONE =
            EnumSet.of(
                    Refusal.DOOR_DID_NOT_OPEN, Refusal.DOOR_STAYS_SHUT, Refusal.ITEM_STILL_INSIDE);

    private Doors() {}

    static FlowState open(Case of, int at, World world, Orders orders) {
        Optional<Custody> custody = of.custody();
        boolean served =
                world.cabinet()
                        .filter(cabinet -> cabinet.status().serves())
                        .flatMap(cabinet -> custody.flatMap(c -> cabinet.bay(c.door())))
                        .isPresent();
        if (custody.isEmpty() || !served) {
            return Route.refuse(of, at, Refusal.LOCKER_FAILED, orders);
        }
        Custody pulsed = custody.get().pulsed();
        var open =
                orders.give(id -> new FlowCommand.OpenCompartment(id, pulsed, Limits.DOOR_OPENS));
        return new FlowState.Opening(of.custody(pulsed), at, open);
    }

    static FlowState ended(
            FlowState state, CommandId id, OpeningOutcome outcome, World world, Orders orders) {
        if (!(state instanceof FlowState.Opening o) || !o.open().equals(id)) {
            return state;
        }
        return switch (outcome) {
            case OpeningOutcome.Opened(EffectId effect) ->
                    taking(intended(o.of(), effect), o.at(), orders);
            case OpeningOutcome.WasOpen(EffectId effect) -> {
                staff("door-found-open", orders);
                yield taking(intended(o.of(), effect), o.at(), orders);
            }
            case OpeningOutcome.DidNotOpen(EffectId effect) ->
                    look(shut(intended(o.of(), effect), o.at(), orders), world, orders);
            case OpeningOutcome.OtherOpened _ ->
                    Route.refuse(settled(o.of()), o.at(), Refusal.DOOR_OTHER_OPENED, orders);
            case OpeningOutcome.NotOpened(String fault) -> {
                orders.audit(Refusal.LOCKER_FAILED.event(), Map.of("fault", fault));
                yield new FlowState.Refused(o.of(), o.at(), Refusal.LOCKER_FAILED);
            }
            case OpeningOutcome.InDoubt(String fault) -> {
                orders.audit(Refusal.DOOR_IN_DOUBT.event(), Map.of("fault", fault));
                yield new FlowState.Refused(settled(o.of()), o.at(), Refusal.DOOR_IN_DOUBT);
            }
        };
    }

    private static Case intended(Case of, EffectId effect) {
        return of.custody(of.custody().orElseThrow().intended(effect));
    }

    private static Case settled(Case of) {
        return of.custody(of.custody().orElseThrow().settled());
    }

    private static FlowState shut(Case of, int at, Orders orders) {
        boolean again = of.custody().orElseThrow().pulses() < Limits.PULSES;
        if (!again) {
            staff("door-stays-shut", orders);
        }
        return Route.refuse(
                of, at, again ? Refusal.DOOR_DID_NOT_OPEN : Refusal.DOOR_STAYS_SHUT, orders);
    }

    /// The door is open, or was a moment ago.
    static FlowState taking(Case of, int at, Orders orders) {
        return new FlowState.DoorOpen(of, at, Phase.JUST_OPENED, orders.timer(Limits.DOOR_SEEN));
    }

    /// What the sensors say now, taken into account where a door is waited for.
    static FlowState look(FlowState state, World world, Orders orders) {
        Optional<Bay> bay =
                world.cabinet()
                        .flatMap(cabinet ->
                                state.of().custody().flatMap(c -> cabinet.bay(c.door())));
        if (bay.isEmpty()) {
            return state;
        }
        return switch (state) {
            case FlowState.DoorOpen open -> watched(open, bay.get(), world, orders);
            // It opened late.
            case FlowState.Refused(Case of, int at, Refusal why)
                    when UNDONE.contains(why) && bay.get().door() instanceof Door.Open -> {
                orders.audit(AuditEvent.DOOR_OPENED_LATE);
                yield taking(of, at, orders);
            }
            case FlowState.Refused _,
                    FlowState.Identifying _,
                    FlowState.Resolving _,
                    FlowState.OnPage _,
                    FlowState.Opening _,
                    FlowState.Capturing _,
                    FlowState.AwaitingFiling _,
                    FlowState.Printing _,
                    FlowState.Finished _ ->
                    state;
        };
    }

    /// The first poll after an opening may be older than the opening.
    private static FlowState watched(FlowState.DoorOpen open, Bay bay, World world, Orders orders) {
        return switch (bay.door()) {
            case Door.Unknown _ -> open;
            case Door.Open _ when open.phase() == Phase.JUST_OPENED -> take(open, orders);
            case Door.Open _ -> open;
            case Door.Closed _ when open.phase() == Phase.JUST_OPENED -> open;
            case Door.Closed _ -> {
                orders.cancel(open.timer());
                yield bay.contents() == Bay.Contents.OCCUPIED
                        ? Route.refuse(open.of(), open.at(), Refusal.ITEM_STILL_INSIDE, orders)
                        : left(open, new Custody.DoorEnd(true, bay.contents()), world, orders);
            }
        };
    }

    private static FlowState take(FlowState.DoorOpen open, Orders orders) {
        orders.cancel(open.timer());
        return new FlowState.DoorOpen(
                open.of(), open.at(), Phase.TAKE, orders.timer(Limits.DOOR_TAKE));
    }

    static FlowState rang(FlowState state, CommandId id, World world, Orders orders) {
        if (!(state instanceof FlowState.DoorOpen open) || !open.timer().equals(id)) {
            return state;
        }
        return switch (open.phase()) {
            case JUST_OPENED ->
                    look(
                            new FlowState.DoorOpen(
                                    open.of(),
                                    open.at(),
                                    Phase.TAKE,
                                    orders.timer(Limits.DOOR_TAKE)),
                            world,
                            orders);
            case TAKE ->
                    new FlowState.DoorOpen(
                            open.of(), open.at(), Phase.CLOSE, orders.timer(Limits.DOOR_CLOSE));
            case CLOSE -> {
                orders.audit(AuditEvent.DOOR_LEFT_OPEN);
                staff("door-left-open", orders);
                yield left(open, new Custody.DoorEnd(false, Bay.Contents.UNKNOWN), world, orders);
            }
        };
    }

    private static FlowState left(
            FlowState.DoorOpen open, Custody.DoorEnd end, World world, Orders orders) {
        Case of = open.of().custody(open.of().custody().orElseThrow().left(end));
        return Route.enter(of, open.at() + 1, world, orders);
    }

    /// Nobody goes on with this opening. A document that is still behind its door was not handed over; anything else is a
    /// doubt.
    static void giveUp(FlowState state, Orders orders) {
        if (state.of().transaction().isPresent()) {
            return;
        }
        state.of()
                .custody()
                .flatMap(Custody::opening)
                .ifPresent(effect -> {
                    boolean doubt =
                            !(state instanceof FlowState.Refused(Case _, int _, Refusal why)
                                    && UNDONE.contains(why));
                    if (doubt) {
                        staff("custody-not-recorded", orders);
                    }
                    orders.settle(effect, doubt);
                });
    }

    /// Whether a door was opened for this case: then only the record is missing, not the door.
    static boolean handedOver(Case of) {
        return of.custody().flatMap(Custody::end).isPresent();
    }

    private static void staff(String what, Orders orders) {
        orders.audit(AuditEvent.STAFF_NOTICE, Map.of("what", what));
    }
}
