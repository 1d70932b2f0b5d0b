package mo.balcao.core.runner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import mo.balcao.cache.journal.EffectId;
import mo.balcao.cache.journal.EffectJournal;
import mo.balcao.cache.journal.EffectJournal.Settlement;
import mo.balcao.core.audit.AuditEvent;
import mo.balcao.core.flow.Cabinet;
import mo.balcao.core.flow.CommandId;
import mo.balcao.core.flow.Custody;
import mo.balcao.core.flow.FlowCommand;
import mo.balcao.core.flow.OpeningOutcome;
import mo.balcao.device.Command;
import mo.balcao.device.Completion;
import mo.balcao.device.Device.Watch;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.FaultCode;
import mo.balcao.device.locker.Bays;
import mo.balcao.device.locker.Compartment;
import mo.balcao.device.locker.Door;
import mo.balcao.device.locker.DoorChange;
import mo.balcao.device.locker.LockerBank;
import mo.balcao.device.locker.OpenOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens doors so that a crash is seen afterwards: intended before the pulse; settled by the custody record, or here where
/// nobody goes on with it. Session thread only, but for what the lockers report.
final class LockerDesk {
    static final String KIND = "open-compartment";
    private static final Logger LOG = LoggerFactory.getLogger(LockerDesk.class);

    private final LockerBank bank;
    private final List<Compartment> doors;
    private final EffectJournal effects;
    private final AuditTrail audit;
    private final Executor session;

    /// Doors that were pulsed under an intention that is not settled.
    private final Map<EffectId, Compartment> pulsed = new HashMap<>();

    /// Doors that did not open for somebody who is gone: one that opens now shows a document to nobody's eyes.
    private final Set<Compartment> givenUp = ConcurrentHashMap.newKeySet();

    /// Those whose session still waits.
    private final Map<CommandId, Command<OpenOutcome>> opening = new HashMap<>();

    LockerDesk(LockerBank bank, EffectJournal effects, AuditTrail audit, Executor session) {
        this.bank = bank;
        this.doors = List.copyOf(bank.compartments());
        this.effects = effects;
        this.audit = audit;
        this.session = session;
    }

    /// Tells the lockers' state at once and whenever it changes, and writes every door that moves into the journal.
    List<Watch> watch(Consumer<Cabinet> onChange) {
        var seen = new Seen(bank.status(), bank.bays(), onChange);
        return List.of(
                bank.watch(seen::status), bank.watchBays(seen::bays), bank.watchDoors(this::moved));
    }

    /// Called on the device's thread only.
    private static final class Seen {
        private final Consumer<Cabinet> onChange;
        private DeviceStatus status;
        private Bays bays;

        Seen(DeviceStatus status, Bays bays, Consumer<Cabinet> onChange) {
            this.status = status;
            this.bays = bays;
            this.onChange = onChange;
        }

        void status(DeviceStatus now) {
            status = now;
            onChange.accept(new Cabinet(status, bays));
        }

        void bays(Bays now) {
            bays = now;
            onChange.accept(new Cabinet(status, bays));
        }
    }

    private void moved(DoorChange change) {
        String number = Integer.toString(doors.indexOf(change.compartment()) + 1);
        switch (change.now()) {
            case Door.Open(Door.Cause cause) -> {
                audit.write(AuditEvent.DOOR_OPENED, Map.of("door", number, "cause", cause.name()));
                if (cause != Door.Cause.COMMANDED) {
                    audit.tellStaff("door-open-without-a-command");
                } else if (givenUp.remove(change.compartment())) {
                    audit.tellStaff("door-opened-for-nobody");
                }
            }
            case Door.Closed _ when change.before() instanceof Door.Open ->
                    audit.write(AuditEvent.DOOR_CLOSED, Map.of("door", number));
            case Door.Closed _, Door.Unknown _ -> {}
        }
    }

    /// Completes on the session thread.
    CompletionStage<OpeningOutcome> open(FlowCommand.OpenCompartment order) {
        Custody custody = order.custody();
        return custody.opening()
                .map(CompletableFuture::completedStage)
                .orElseGet(() -> effects.intend(KIND, "{\"item\":\"" + custody.item() + "\"}"))
                .handleAsync(
                        (effect, failure) ->
                                failure == null ? pulse(order, effect) : notWritten(failure),
                        session)
                .thenCompose(outcome -> outcome);
    }

    /// What cannot be written down must not begin.
    private CompletionStage<OpeningOutcome> notWritten(Throwable failure) {
        LOG.warn("effect.not-written {}", KIND, failure);
        audit.write(AuditEvent.EFFECT_NOT_WRITTEN, Map.of("kind", KIND));
        return CompletableFuture.completedStage(new OpeningOutcome.NotOpened("STORE_FAILED"));
    }

    private CompletionStage<OpeningOutcome> pulse(
            FlowCommand.OpenCompartment order, EffectId effect) {
        Compartment door = doors.get(order.custody().door() - 1);
        pulsed.put(effect, door);
        givenUp.remove(door);
        Command<OpenOutcome> command = bank.open(door, order.deadline());
        opening.put(order.id(), command);
        return command.completion()
                .thenApplyAsync(completion -> ended(order, effect, completion), session);
    }

    private OpeningOutcome ended(
            FlowCommand.OpenCompartment order,
            EffectId effect,
            Completion<OpenOutcome> completion) {
        boolean wanted = opening.remove(order.id()) != null;
        OpeningOutcome outcome = outcome(completion, effect);
        boolean firstPulse = order.custody().opening().isEmpty();
        switch (outcome) {
            case OpeningOutcome.Opened _, OpeningOutcome.WasOpen _ -> {
                if (!wanted) {
                    audit.tellStaff("custody-not-recorded");
                    settle(effect, Settlement.IN_DOUBT);
                }
            }
            case OpeningOutcome.DidNotOpen _ -> {
                if (!wanted) {
                    settle(effect, Settlement.NOT_DONE);
                }
            }
            case OpeningOutcome.NotOpened _ -> {
                if (firstPulse) {
                    settle(effect, Settlement.NOT_DONE);
                }
            }
            case OpeningOutcome.OtherOpened _ -> {
                audit.tellStaff("another-door-opened");
                settle(effect, Settlement.IN_DOUBT);
            }
            case OpeningOutcome.InDoubt _ -> {
                audit.tellStaff("door-in-doubt");
                settle(effect, Settlement.IN_DOUBT);
            }
        }
        return outcome;
    }

    private static OpeningOutcome outcome(Completion<OpenOutcome> completion, EffectId effect) {
        return switch (completion) {
            case Completion.Done<OpenOutcome>(var done) ->
                    switch (done) {
                        case OpenOutcome.Opened _ -> new OpeningOutcome.Opened(effect);
                        case OpenOutcome.WasOpen _ -> new OpeningOutcome.WasOpen(effect);
                        case OpenOutcome.DidNotOpen _ -> new OpeningOutcome.DidNotOpen(effect);
                        case OpenOutcome.OtherDoorOpened _ -> new OpeningOutcome.OtherOpened();
                        case OpenOutcome.Rejected(var fault) ->
                                new OpeningOutcome.NotOpened(fault.code().name());
                        case OpenOutcome.Unconfirmed(var fault) ->
                                new OpeningOutcome.InDoubt(fault.code().name());
                    };
            case Completion.Failed<OpenOutcome>(var fault) ->
                    new OpeningOutcome.InDoubt(fault.code().name());
            // These three end a command whose pulse was not sent.
            case Completion.TimedOut<OpenOutcome> _,
                    Completion.Cancelled<OpenOutcome> _,
                    Completion.Busy<OpenOutcome> _ ->
                    new OpeningOutcome.NotOpened(FaultCode.NOT_RESPONDING.name());
        };
    }

    /// Nobody goes on with it: what it does still is settled here.
    void cancel(CommandId id) {
        var command = opening.remove(id);
        if (command != null) {
            command.cancel();
        }
    }

    /// What was recorded is settled by its record; what still moves is settled when it ends.
    void forget(long generation) {
        if (opening.isEmpty()) {
            pulsed.clear();
        }
        List.copyOf(opening.keySet()).stream()
                .filter(id -> id.generation() == generation)
                .forEach(this::cancel);
    }

    void settle(EffectId effect, boolean doubt) {
        settle(effect, doubt ? Settlement.IN_DOUBT : Settlement.NOT_DONE);
    }

    private void settle(EffectId effect, Settlement settlement) {
        Compartment door = pulsed.remove(effect);
        if (door != null && settlement == Settlement.NOT_DONE) {
            givenUp.add(door);
        }
        effects.settle(effect, settlement)
                .whenComplete((_, failure) -> {
                    if (failure != null) {
                        LOG.warn("effect.not-settled {}", KIND, failure);
                    }
                });
    }
}
