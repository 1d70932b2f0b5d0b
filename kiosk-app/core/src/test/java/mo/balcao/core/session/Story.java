package mo.balcao.core.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.cache.outbox.Filing;
import mo.balcao.cache.outbox.TransactionId;
import mo.balcao.core.Sample;
import mo.balcao.core.audit.AuditEvent;
import mo.balcao.core.flow.CommandId;
import mo.balcao.core.flow.FlowCommand;
import mo.balcao.core.flow.FlowEvent;
import mo.balcao.core.flow.SlipOutcome;
import mo.balcao.core.flow.World;
import mo.balcao.core.identity.IdentityOutcome;
import mo.balcao.core.identity.IdentityRefusal;
import mo.balcao.core.identity.Sensitive;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Display;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.text.Language;
import mo.balcao.core.text.Texts;

/// A session stepped by hand, with a clock that only moves when told to.
final class Story {
    static final TransactionId CASE =
            new TransactionId(UUID.fromString("01900000-0000-7000-8000-00000000abcd"));
    private static final Glance GLANCE = new Glance(Texts.load());

    private Session session;
    private final List<FlowCommand> commands = new ArrayList<>();
    private final Map<CommandId, Duration> timers = new HashMap<>();
    private Duration now = Duration.ZERO;

    Story() {
        this(Sample.world());
    }

    Story(World world) {
        this(Session.start(Language.ZH_HANT, world));
    }

    Story(Session session) {
        this.session = session;
    }

    Story event(FlowEvent event) {
        var transition = SessionMachine.step(session, event);
        session = transition.next();
        commands.addAll(transition.commands());
        for (var command : transition.commands()) {
            if (command instanceof FlowCommand.StartTimer(CommandId id, Duration after)) {
                timers.put(id, now.plus(after));
            } else if (command instanceof FlowCommand.Cancel(CommandId id)) {
                timers.remove(id);
            }
        }
        return this;
    }

    /// Lets time pass, ringing every timer on its way.
    Story pass(Duration time) {
        Duration end = now.plus(time);
        while (true) {
            var due =
                    timers.entrySet().stream()
                            .filter(t -> t.getValue().compareTo(end) <= 0)
                            .min(Comparator.comparing(Map.Entry::getValue));
            if (due.isEmpty()) {
                now = end;
                return this;
            }
            now = due.get().getValue();
            timers.remove(due.get().getKey());
            event(new FlowEvent.TimerRang(due.get().getKey()));
        }
    }

    Story act(Act... acts) {
        for (Act act : acts) {
            event(new FlowEvent.Acted(act));
        }
        return this;
    }

    Story world(UnaryOperator<World> change) {
        return event(new FlowEvent.WorldChanged(change.apply(session.world())));
    }

    Story choose(String service) {
        return act(new Act.Touch(), new Act.Choose(service));
    }

    Story sight() {
        return event(new FlowEvent.CodeSighted(last(FlowCommand.ReadCode.class).id()));
    }

    Story show(String code) {
        var id = last(FlowCommand.ReadCode.class).id();
        return event(new FlowEvent.CodeRead(id, new Sensitive<>(code)));
    }

    Story identified() {
        var resolve = last(FlowCommand.Resolve.class);
        var who = Sample.resident(resolve.request().attributes());
        return event(new FlowEvent.Resolved(resolve.id(), new IdentityOutcome.Known(who)));
    }

    Story refused(IdentityRefusal why) {
        var resolve = last(FlowCommand.Resolve.class);
        return event(new FlowEvent.Resolved(resolve.id(), new IdentityOutcome.Refused(why)));
    }

    /// Up to the first page of a service.
    Story at(String service) {
        return choose(service).show(Sample.EID).identified();
    }

    /// Proof of life, up to the review.
    Story review() {
        return at("proof-of-life")
                .act(
                        new Act.Continue(),
                        new Act.Tick("to-fss", true),
                        new Act.Tick("to-ias", true),
                        new Act.Tick("to-fp", true),
                        new Act.Continue());
    }

    Story captured(CaptureOutcome outcome) {
        var id = last(FlowCommand.CaptureCase.class).id();
        return event(new FlowEvent.Captured(id, outcome));
    }

    Story filing(Filing filing) {
        var id = last(FlowCommand.AwaitFiling.class).id();
        return event(new FlowEvent.FilingKnown(id, filing));
    }

    Story slip(SlipOutcome outcome) {
        var id = last(FlowCommand.PrintSlip.class).id();
        return event(new FlowEvent.SlipEnded(id, outcome));
    }

    /// Submitted, captured and filed: the slip is asked for.
    Story printing() {
        return review().act(new Act.Continue())
                .captured(new CaptureOutcome.Captured(CASE))
                .filing(new Filing.Filed("FSS-1", Instant.EPOCH));
    }

    <T extends FlowCommand> T last(Class<T> kind) {
        return kind.cast(
                commands.reversed().stream().filter(kind::isInstance).findFirst().orElseThrow());
    }

    <T extends FlowCommand> long count(Class<T> kind) {
        return commands.stream().filter(kind::isInstance).count();
    }

    List<AuditEvent> audit() {
        return commands.stream()
                .filter(FlowCommand.Audit.class::isInstance)
                .map(c -> ((FlowCommand.Audit) c).event())
                .toList();
    }

    List<FlowCommand> commands() {
        return commands;
    }

    Session session() {
        return session;
    }

    Display display() {
        return GLANCE.of(session);
    }

    <T extends Screen> T screen(Class<T> kind) {
        return kind.cast(display().screen());
    }
}
