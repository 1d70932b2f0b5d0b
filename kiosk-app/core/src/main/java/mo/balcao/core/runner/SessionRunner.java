package mo.balcao.core.runner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import mo.balcao.core.audit.AuditEvent;
import mo.balcao.core.catalogue.Profile;
import mo.balcao.core.flow.FlowEvent;
import mo.balcao.core.flow.World;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Counter;
import mo.balcao.core.screen.Display;
import mo.balcao.core.session.Glance;
import mo.balcao.core.session.Resumption;
import mo.balcao.core.session.Session;
import mo.balcao.core.session.SessionMachine;
import mo.balcao.core.session.Transition;
import mo.balcao.core.text.Language;
import mo.balcao.core.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The counter of a terminal: steps the pure session on its thread, runs its commands, shows its display.
///
/// The catch of `RuntimeException` in [#step] is one of the named boundaries: a bug ends this resident's session with
/// everything wiped and a screen that says so, and the terminal goes on.
public final class SessionRunner implements Counter, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SessionRunner.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// Devices that have not said by then what they are will not do so while a resident waits.
    private static final Duration DECISION = Duration.ofSeconds(10);

    private final Surroundings around;
    private final SessionThread thread;
    private final Glance glance;
    private final AuditTrail audit;
    private final Optional<LockerDesk> lockers;
    private final CommandRunner commands;
    private final List<Consumer<Display>> watchers = new CopyOnWriteArrayList<>();
    private final List<Runnable> subscriptions = new ArrayList<>();
    private final Keeper keeper;
    private Optional<KeptSession> interrupted = Optional.empty();
    private Session session;
    private volatile Display shown;

    private SessionRunner(
            Surroundings around,
            SessionThread thread,
            Texts texts,
            Profile profile,
            Language language) {
        this.around = around;
        this.thread = thread;
        this.glance = new Glance(texts);
        this.audit = new AuditTrail(around.audit());
        this.keeper = new Keeper(around.keeping(), around.time());
        this.lockers =
                around.lockers()
                        .map(bank ->
                                new LockerDesk(bank, around.effects(), audit, thread::execute));
        this.commands = new CommandRunner(around, thread, audit, this::post, this::fail, lockers);
        this.session = Session.start(language, World.unseen(profile, around.wall().instant()));
        this.shown = glance.of(session);
    }

    /// A counter that first settles what a crash left open, then watches the world and serves. Closing it closes
    /// `thread`, and nothing of `around`.
    public static SessionRunner start(
            Surroundings around,
            SessionThread thread,
            Texts texts,
            Profile profile,
            Language language) {
        var runner = new SessionRunner(around, thread, texts, profile, language);
        thread.execute(() -> runner.open(profile));
        return runner;
    }

    private void open(Profile profile) {
        audit.write(AuditEvent.TERMINAL_STARTED, Map.of("profile", profile.tag()));
        Reconciliation.run(around.effects(), audit)
                .whenComplete((open, failure) ->
                        thread.execute(() -> {
                            if (failure != null) {
                                LOG.warn("effect.not-read", failure);
                                audit.tellStaff("effects-not-read");
                            } else if (open > 0) {
                                LOG.warn("effect.reconciled {} in doubt", open);
                            }
                            around.keeping()
                                    .left()
                                    .thenAccept(left -> thread.execute(() -> interrupted(left)));
                        }));
    }

    private void interrupted(Optional<byte[]> left) {
        interrupted = keeper.earlier(left);
        if (interrupted.isPresent()) {
            thread.after(DECISION, this::giveUp);
        }
        observe();
    }

    private void giveUp() {
        if (interrupted.isPresent()) {
            interrupted = Optional.empty();
            keeper.forget();
            LOG.info("session.not-resumed: the machine was not ready in time");
        }
    }

    private void decide() {
        if (interrupted.isEmpty() || !Resumption.mayDecide(session)) {
            return;
        }
        KeptSession earlier = interrupted.get();
        interrupted = Optional.empty();
        var resumed =
                Resumption.of(
                        session, earlier.snapshot(), keeper.age(earlier), earlier.capturing());
        if (resumed.isEmpty()) {
            keeper.forget();
            LOG.info("session.not-resumed: too old, or the world has changed");
            return;
        }
        LOG.info("session.resumed");
        keeper.resumed(earlier, resumed.get().next());
        apply(resumed.get());
    }

    private void observe() {
        var reader = around.reader().watch(status -> change(w -> w.withReader(status)));
        var printer = around.printer().watch(status -> change(w -> w.withPrinter(status)));
        subscriptions.add(reader::close);
        subscriptions.add(printer::close);
        lockers.ifPresent(desk ->
                desk.watch(cabinet -> change(w -> w.withCabinet(cabinet)))
                        .forEach(watch -> subscriptions.add(watch::close)));
        subscriptions.add(around.link().watch(state -> change(w -> w.withLink(state))));
        subscriptions.add(
                around.published()
                        .watch(payloads ->
                                thread.execute(() -> change(Offers.taken(payloads, audit)))));
        minute();
    }

    private void minute() {
        change(w -> w);
        thread.after(MINUTE, this::minute);
    }

    /// Every observation brings the time with it: an authorisation may begin the moment it arrives.
    private void change(UnaryOperator<World> change) {
        thread.execute(() -> {
            World observed = change.apply(session.world()).at(around.wall().instant());
            step(new FlowEvent.WorldChanged(observed));
        });
    }

    private void post(FlowEvent event) {
        thread.execute(() -> step(event));
    }

    private void fail() {
        thread.execute(() -> apply(SessionMachine.fail(session)));
    }

    private void step(FlowEvent event) {
        if (interrupted.isPresent() && event instanceof FlowEvent.Acted) {
            // A touch now would begin a new session over the one that is about to go on.
            return;
        }
        ended(event);
        try {
            apply(SessionMachine.step(session, event));
            decide();
        } catch (RuntimeException bug) {
            // Its message may be built from what a resident gave: only where it happened is written
            // down.
            LOG.error("session.failed {} at {}", bug.getClass().getName(), where(bug));
            keeper.forget();
            apply(SessionMachine.fail(session));
        }
    }

    private static List<StackTraceElement> where(RuntimeException bug) {
        return List.of(bug.getStackTrace()).stream().limit(8).toList();
    }

    private void ended(FlowEvent event) {
        switch (event) {
            case FlowEvent.CodeRead(var id, var _) -> commands.ended(id);
            case FlowEvent.ReadExpired(var id) -> commands.ended(id);
            case FlowEvent.ReadFailed(var id, var _) -> commands.ended(id);
            case FlowEvent.Acted _,
                    FlowEvent.WorldChanged _,
                    FlowEvent.TimerRang _,
                    FlowEvent.CodeSighted _,
                    FlowEvent.Resolved _,
                    FlowEvent.PickUpKnown _,
                    FlowEvent.OpeningEnded _,
                    FlowEvent.Captured _,
                    FlowEvent.FilingKnown _,
                    FlowEvent.SlipEnded _ -> {}
        }
    }

    private void apply(Transition transition) {
        session = transition.next();
        keeper.note(session);
        transition.commands().forEach(commands::run);
        show(glance.of(session));
    }

    private void show(Display display) {
        if (display.equals(shown)) {
            return;
        }
        shown = display;
        watchers.forEach(watcher -> watcher.accept(display));
    }

    @Override
    public Display display() {
        return shown;
    }

    @Override
    public Runnable watch(Consumer<Display> onChange) {
        thread.execute(() -> {
            watchers.add(onChange);
            onChange.accept(shown);
        });
        return () -> watchers.remove(onChange);
    }

    @Override
    public void act(Act act) {
        post(new FlowEvent.Acted(act));
    }

    /// Said by whoever watches the glass. Any thread; the session itself may be well.
    public void screenFrozen() {
        audit.write(AuditEvent.SCREEN_FROZEN, Map.of());
    }

    /// Ends the session, wiped, and the session thread; waits at most 2 s.
    @Override
    public void close() {
        thread.execute(() -> {
            subscriptions.forEach(Runnable::run);
            apply(SessionMachine.stop(session));
            keeper.forget();
            audit.write(AuditEvent.TERMINAL_STOPPED, Map.of());
        });
        thread.close();
    }
}
