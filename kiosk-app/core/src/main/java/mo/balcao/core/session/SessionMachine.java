package mo.balcao.core.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mo.balcao.core.audit.AuditEvent;
import mo.balcao.core.catalogue.Catalogue;
import mo.balcao.core.catalogue.ServiceDefinition;
import mo.balcao.core.flow.Case;
import mo.balcao.core.flow.CommandId;
import mo.balcao.core.flow.Flow;
import mo.balcao.core.flow.FlowEvent;
import mo.balcao.core.flow.FlowNext;
import mo.balcao.core.flow.FlowState;
import mo.balcao.core.flow.Orders;
import mo.balcao.core.flow.Refusal;
import mo.balcao.core.identity.VerifierAuthorisation;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Screen.SlipState;
import mo.balcao.core.screen.Screen.Thing;
import mo.balcao.core.text.ProblemCode;

/// The pure step of the counter: session and event in, session and commands out.
public final class SessionMachine {
    private SessionMachine() {}

    public static Transition step(Session session, FlowEvent event) {
        var orders = new Orders(session.generation(), session.nextNumber());
        Session stepped = react(session, event, orders);
        Session rested = rest(session, stepped, orders);
        Session watched = Watch.keep(session, rested, event, orders);
        return new Transition(watched.numbered(orders.next()), orders.given());
    }

    /// What a bug leaves: everything forgotten, and a screen that says so.
    public static Transition fail(Session session) {
        var orders = new Orders(session.generation(), session.nextNumber());
        session.idle().running().ifPresent(orders::cancel);
        orders.audit(AuditEvent.SESSION_FAILED);
        orders.wipe();
        Session failed = session.wiped().with(new Stage.Failed());
        Session watched = failed.with(new Idle.Watching(orders.timer(Patience.DONE)));
        return new Transition(watched.numbered(orders.next()), orders.given());
    }

    /// The terminal stops: the session ends wiped, whoever is here.
    public static Transition stop(Session session) {
        var orders = new Orders(session.generation(), session.nextNumber());
        return session.stage() instanceof Stage.Attract
                ? new Transition(session, List.of())
                : new Transition(end(session, "stopped", orders), orders.given());
    }

    private static Session react(Session session, FlowEvent event, Orders orders) {
        return switch (event) {
            case FlowEvent.WorldChanged(var world) -> inFlow(session.with(world), event, orders);
            case FlowEvent.TimerRang(CommandId id) -> rang(session, id, event, orders);
            case FlowEvent.Acted(Act.Prefer(Comfort comfort)) ->
                    prefer(session, comfort, event, orders);
            case FlowEvent.Acted(Act act) -> acted(session, act, event, orders);
            case FlowEvent.CodeSighted _,
                    FlowEvent.CodeRead _,
                    FlowEvent.ReadExpired _,
                    FlowEvent.ReadFailed _,
                    FlowEvent.Resolved _,
                    FlowEvent.PickUpKnown _,
                    FlowEvent.OpeningEnded _,
                    FlowEvent.Captured _,
                    FlowEvent.FilingKnown _,
                    FlowEvent.SlipEnded _ ->
                    inFlow(session, event, orders);
        };
    }

    private static Session rang(Session session, CommandId id, FlowEvent event, Orders orders) {
        var awake = new HashMap<>(session.resting());
        if (awake.values().removeIf(rest -> rest.until().equals(Optional.of(id)))) {
            return session.resting(Map.copyOf(awake));
        }
        if (session.stage() instanceof Stage.TakingThings(var _, var leaving)
                && leaving.equals(id)) {
            return end(session, "left", orders);
        }
        if (session.idle().running().map(id::equals).orElse(false)) {
            return Watch.rang(session, orders)
                    .orElseGet(() -> end(session.with(new Idle.Off()), "idle", orders));
        }
        return inFlow(session, event, orders);
    }

    private static Session prefer(
            Session session, Comfort comfort, FlowEvent event, Orders orders) {
        Session preferred = session.with(comfort);
        return switch (session.stage()) {
            case Stage.Attract _ -> arrive(preferred, orders);
            case Stage.Serving _ -> inFlow(preferred, event, orders);
            case Stage.Home _, Stage.TakingThings _, Stage.Failed _ -> preferred;
        };
    }

    private static Session acted(Session session, Act act, FlowEvent event, Orders orders) {
        return switch (session.stage()) {
            case Stage.Attract _ -> arrive(session, orders);
            case Stage.Home _ -> atHome(session, act, orders);
            case Stage.Serving _ -> inFlow(session, event, orders);
            case Stage.TakingThings(var _, var leaving) -> {
                orders.cancel(leaving);
                yield end(session, "done", orders);
            }
            case Stage.Failed _ -> end(session, "failed", orders);
        };
    }

    private static Session arrive(Session session, Orders orders) {
        if (Availability.outOfService(session.world()).isPresent()) {
            return session;
        }
        orders.audit(AuditEvent.SESSION_BEGAN);
        return session.with(new Stage.Home());
    }

    private static Session atHome(Session session, Act act, Orders orders) {
        return switch (act) {
            case Act.Choose(String serviceId) -> choose(session, serviceId, orders);
            case Act.Leave _, Act.Back _ -> end(session, "left", orders);
            case Act.Touch _,
                    Act.Tick _,
                    Act.Fill _,
                    Act.Continue _,
                    Act.Retry _,
                    Act.Extend _,
                    Act.Prefer _ ->
                    session;
        };
    }

    /// A withdrawn tile does nothing: it says itself why. The request is made here, so that asking for more than the
    /// authorisation allows throws before any device is touched.
    private static Session choose(Session session, String serviceId, Orders orders) {
        var world = session.world();
        Optional<Catalogue> catalogue = world.catalogue();
        Optional<ServiceDefinition> service = catalogue.flatMap(c -> c.service(serviceId));
        Optional<VerifierAuthorisation> authorisation = world.authorisation();
        if (catalogue.isEmpty()
                || service.isEmpty()
                || authorisation.isEmpty()
                || Availability.withdrawal(service.get(), session).isPresent()) {
            return session;
        }
        var purpose = service.get().purpose();
        var request = authorisation.get().request(purpose.id(), purpose.attributes());
        var begun = Case.begin(catalogue.get(), service.get(), request, session.comfort());
        return session.with(new Stage.Serving(Flow.begin(begun, world, orders)));
    }

    private static Session inFlow(Session session, FlowEvent event, Orders orders) {
        if (!(session.stage() instanceof Stage.Serving(FlowState flow))) {
            return session;
        }
        return switch (Flow.step(flow, event, session.world(), orders)) {
            case FlowNext.Going(FlowState next) ->
                    next.equals(flow) ? session : session.with(new Stage.Serving(next));
            case FlowNext.Left _ -> session.with(new Stage.Home());
            case FlowNext.Done(FlowState.Finished last) -> takeThings(session, last, orders);
        };
    }

    private static Session takeThings(Session session, FlowState.Finished last, Orders orders) {
        List<Thing> things = new ArrayList<>();
        things.add(Thing.PHONE);
        if (last.of().custody().isPresent()) {
            things.add(Thing.DOCUMENT);
        }
        switch (last.of().slip()) {
            case SlipState.Printed _, SlipState.InDoubt _ -> things.add(Thing.SLIP);
            case SlipState.NotPrinted _, SlipState.None _ -> {}
        }
        var leaving = orders.timer(Patience.THINGS);
        return session.with(new Stage.TakingThings(List.copyOf(things), leaving));
    }

    /// A bureau that does not answer rests until the timer rings; a locker that opened a wrong door rests until somebody has
    /// looked at its wiring.
    private static Session rest(Session before, Session after, Orders orders) {
        if (!(after.stage() instanceof Stage.Serving(FlowState.Refused(Case of, int _, var why)))
                || !(why == Refusal.DEPARTMENT_DOWN || why == Refusal.DOOR_OTHER_OPENED)
                || after.stage().equals(before.stage())
                || after.resting().containsKey(of.service().id())) {
            return after;
        }
        var resting = new HashMap<>(after.resting());
        resting.put(
                of.service().id(),
                why == Refusal.DEPARTMENT_DOWN
                        ? new Rest(
                                ProblemCode.DEPARTMENT_DOWN,
                                Optional.of(orders.timer(Patience.REST)))
                        : new Rest(ProblemCode.DEVICE_NEEDED, Optional.empty()));
        return after.resting(Map.copyOf(resting));
    }

    private static Session end(Session session, String why, Orders orders) {
        if (session.stage() instanceof Stage.Serving(FlowState flow)) {
            Flow.stop(flow, orders);
        }
        session.idle().running().ifPresent(orders::cancel);
        orders.audit(AuditEvent.SESSION_ENDED, Map.of("why", why));
        orders.wipe();
        return session.wiped();
    }
}
