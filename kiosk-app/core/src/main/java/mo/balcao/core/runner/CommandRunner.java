package mo.balcao.core.runner;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import mo.balcao.cache.link.PlatformLink.LinkState;
import mo.balcao.cache.link.PlatformLink.PickUp;
import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.cache.outbox.Filing;
import mo.balcao.core.flow.CommandId;
import mo.balcao.core.flow.FlowCommand;
import mo.balcao.core.flow.FlowEvent;
import mo.balcao.core.flow.OpeningOutcome;
import mo.balcao.core.flow.SlipOutcome;
import mo.balcao.core.identity.IdentityOutcome;
import mo.balcao.core.identity.IdentityRefusal;
import mo.balcao.core.identity.OnlineResolution;

/// Executes commands and posts what came of them. Every answer has a bound: when the other side stays silent past its
/// own deadline, the session hears the safe answer, and the late one is ignored. Session thread only.
final class CommandRunner {
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final Duration CAPTURE = Duration.ofSeconds(30);

    private final Surroundings around;
    private final SessionThread thread;
    private final AuditTrail audit;
    private final Consumer<FlowEvent> post;
    private final Runnable fail;
    private final CodeDesk codes;
    private final SlipDesk slips;
    private final Optional<LockerDesk> lockers;
    private final OnlineResolution identity;
    private final Map<CommandId, Runnable> timers = new HashMap<>();

    /// @param post takes an event from any thread
    /// @param fail ends the session; for what can only be a bug
    CommandRunner(
            Surroundings around,
            SessionThread thread,
            AuditTrail audit,
            Consumer<FlowEvent> post,
            Runnable fail,
            Optional<LockerDesk> lockers) {
        this.around = around;
        this.thread = thread;
        this.audit = audit;
        this.post = post;
        this.fail = fail;
        this.codes = new CodeDesk(around.reader(), post);
        this.slips = new SlipDesk(around, audit, thread::execute);
        this.lockers = lockers;
        this.identity = new OnlineResolution(around.link());
    }

    void run(FlowCommand command) {
        switch (command) {
            case FlowCommand.ReadCode read -> codes.read(read);
            case FlowCommand.Resolve r ->
                    answer(
                            identity.resolve(r.token(), r.request(), r.deadline()),
                            outcome -> new FlowEvent.Resolved(r.id(), outcome),
                            r.deadline(),
                            () -> post.accept(new FlowEvent.Resolved(r.id(), SILENT)));
            case FlowCommand.FindPickUp f ->
                    answer(
                            around.link().pickUp(f.code().reveal(), f.deadline()),
                            answer -> new FlowEvent.PickUpKnown(f.id(), answer),
                            f.deadline(),
                            () -> post.accept(new FlowEvent.PickUpKnown(f.id(), NO_ANSWER)));
            case FlowCommand.OpenCompartment o ->
                    answer(
                            lockers.orElseThrow().open(o),
                            outcome -> new FlowEvent.OpeningEnded(o.id(), outcome),
                            o.deadline(),
                            () -> post.accept(new FlowEvent.OpeningEnded(o.id(), DOOR_DOUBT)));
            case FlowCommand.SettleOpening(var effect, boolean doubt) ->
                    lockers.orElseThrow().settle(effect, doubt);
            case FlowCommand.CaptureCase c ->
                    answer(
                            around.outbox().capture(CaseFile.of(c.captured())),
                            outcome -> new FlowEvent.Captured(c.id(), outcome),
                            CAPTURE,
                            fail);
            case FlowCommand.RecallCapture r ->
                    answer(
                            around.outbox().recall(r.service(), r.since()),
                            found -> new FlowEvent.Captured(r.id(), found.orElse(NOT_STORED)),
                            CAPTURE,
                            fail);
            case FlowCommand.AwaitFiling a ->
                    answer(
                            around.outbox().awaitFiling(a.transaction(), a.deadline()),
                            filing -> new FlowEvent.FilingKnown(a.id(), filing),
                            a.deadline(),
                            () ->
                                    post.accept(
                                            new FlowEvent.FilingKnown(
                                                    a.id(), new Filing.Waiting())));
            case FlowCommand.PrintSlip p ->
                    answer(
                            slips.print(p),
                            outcome -> new FlowEvent.SlipEnded(p.id(), outcome),
                            p.deadline(),
                            () -> post.accept(new FlowEvent.SlipEnded(p.id(), DOUBT)));
            case FlowCommand.StartTimer(CommandId id, Duration after) ->
                    timers.put(id, thread.after(after, () -> ring(id)));
            case FlowCommand.Cancel(CommandId id) -> cancel(id);
            case FlowCommand.Audit(var event, var facts) -> audit.write(event, facts);
            case FlowCommand.Wipe(long generation) -> {
                codes.forget(generation);
                lockers.ifPresent(desk -> desk.forget(generation));
            }
        }
    }

    private static final IdentityOutcome SILENT =
            new IdentityOutcome.Refused(IdentityRefusal.PLATFORM_UNREACHABLE);
    private static final PickUp NO_ANSWER = new PickUp.Unreachable(LinkState.DOWN);
    private static final OpeningOutcome DOOR_DOUBT = new OpeningOutcome.InDoubt("NOT_RESPONDING");
    private static final CaptureOutcome NOT_STORED =
            new CaptureOutcome.Refused(CaptureOutcome.Reason.STORE_FAILED);
    private static final SlipOutcome DOUBT = new SlipOutcome.InDoubt("NOT_RESPONDING");

    /// The reader's command is over: nothing to cancel any more.
    void ended(CommandId id) {
        codes.ended(id);
    }

    private <T> void answer(
            CompletionStage<T> stage,
            Function<T, FlowEvent> event,
            Duration deadline,
            Runnable silence) {
        Runnable bound = thread.after(deadline.plus(GRACE), silence);
        stage.whenComplete((value, failure) ->
                thread.execute(() -> {
                    bound.run();
                    if (failure == null) {
                        post.accept(event.apply(value));
                    } else {
                        fail.run();
                    }
                }));
    }

    private void ring(CommandId id) {
        timers.remove(id);
        post.accept(new FlowEvent.TimerRang(id));
    }

    private void cancel(CommandId id) {
        var stop = timers.remove(id);
        if (stop != null) {
            stop.run();
        }
        codes.cancel(id);
        lockers.ifPresent(desk -> desk.cancel(id));
    }
}
