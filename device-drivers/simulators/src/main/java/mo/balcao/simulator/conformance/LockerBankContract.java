package mo.balcao.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import mo.balcao.device.Command;
import mo.balcao.device.Completion;
import mo.balcao.device.Device;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.locker.Bay;
import mo.balcao.device.locker.Compartment;
import mo.balcao.device.locker.Door;
import mo.balcao.device.locker.Door.Cause;
import mo.balcao.device.locker.DoorChange;
import mo.balcao.device.locker.LockerBank;
import mo.balcao.device.locker.OpenOutcome;
import mo.balcao.simulator.locker.LockerCondition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a locker bank does, whatever it is made of.
public abstract class LockerBankContract {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration OPENING = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final Duration COMING_BACK = Duration.ofSeconds(40);
    private static final Compartment HERE = new Compartment(1, 3);
    private static final Compartment BESIDE = new Compartment(1, 4);
    private static final Compartment THERE = new Compartment(2, 12);

    private @Nullable Rig current;

    protected LockerBankContract() {}

    /// A cabinet of at least two boards with at least twelve doors each, all closed, and the hands before it.
    public interface Rig extends AutoCloseable {
        LockerBank bank();

        void set(LockerCondition condition);

        void unplug();

        void plugIn();

        @Override
        void close();
    }

    protected abstract Rig newRig();

    @BeforeEach
    final void open() {
        Rig rig = newRig();
        current = rig;
        Expect.status(rig.bank(), SOON, s -> s instanceof DeviceStatus.Online);
    }

    @AfterEach
    final void close() {
        if (current != null) {
            current.close();
        }
    }

    private Rig rig() {
        Rig rig = current;
        if (rig == null) {
            throw new AssertionError("no rig");
        }
        return rig;
    }

    private OpenOutcome opening(Compartment compartment, Duration deadline) {
        return switch (Expect.completion(rig().bank().open(compartment, deadline), SOON)) {
            case Completion.Done<OpenOutcome>(OpenOutcome outcome) -> outcome;
            case Completion<OpenOutcome> other -> throw new AssertionError("ended as " + other);
        };
    }

    private void awaitDoor(Compartment compartment, Door wanted) {
        Expect.bays(rig().bank(), SOON, b -> b.at(compartment).door().equals(wanted));
    }

    @Test
    void opensOneDoorAndSeesItOpen() {
        assertThat(opening(HERE, OPENING)).isEqualTo(new OpenOutcome.Opened());
        awaitDoor(HERE, new Door.Open(Cause.COMMANDED));
        awaitDoor(BESIDE, new Door.Closed());
        awaitDoor(THERE, new Door.Closed());
    }

    @Test
    void opensADoorOnEachBoard() {
        assertThat(opening(THERE, OPENING)).isEqualTo(new OpenOutcome.Opened());
        awaitDoor(THERE, new Door.Open(Cause.COMMANDED));
    }

    @Test
    void doesNotCallAPulseAnOpening() {
        rig().set(new LockerCondition.DoorJammed(HERE));
        assertThat(opening(HERE, SHORT)).isInstanceOf(OpenOutcome.DidNotOpen.class);
        awaitDoor(HERE, new Door.Closed());
    }

    @Test
    void tellsOfADoorThatOpensLate() {
        rig().set(new LockerCondition.DoorJammed(HERE));
        assertThat(opening(HERE, SHORT)).isInstanceOf(OpenOutcome.DidNotOpen.class);
        rig().set(new LockerCondition.DoorPulledOpen(HERE));
        awaitDoor(HERE, new Door.Open(Cause.COMMANDED));
    }

    @Test
    void waitsForTheDoorUntilTheDeadline() {
        rig().set(new LockerCondition.DoorJammed(HERE));
        Command<OpenOutcome> command = rig().bank().open(HERE, OPENING);
        rig().set(new LockerCondition.DoorPulledOpen(HERE));
        // Pulled open before the first look it counts as open before the pulse.
        assertThat(Expect.completion(command, SOON))
                .isIn(
                        new Completion.Done<OpenOutcome>(new OpenOutcome.Opened()),
                        new Completion.Done<OpenOutcome>(new OpenOutcome.WasOpen()));
    }

    @Test
    void namesTheDoorThatOpenedInstead() {
        rig().set(new LockerCondition.WiresSwapped(HERE, BESIDE));
        assertThat(opening(HERE, SHORT)).isEqualTo(new OpenOutcome.OtherDoorOpened(BESIDE));
        awaitDoor(BESIDE, new Door.Open(Cause.UNCOMMANDED));
    }

    @Test
    void tellsAForcedDoorAndItsClosingOnceEach() {
        BlockingQueue<DoorChange> changes = new LinkedBlockingQueue<>();
        try (Device.Watch _ = rig().bank().watchDoors(changes::add)) {
            rig().set(new LockerCondition.DoorPulledOpen(THERE));
            awaitDoor(THERE, new Door.Open(Cause.UNCOMMANDED));
            rig().set(new LockerCondition.DoorClosed(THERE));
            awaitDoor(THERE, new Door.Closed());
            rig().set(new LockerCondition.DoorPulledOpen(HERE));
            awaitDoor(HERE, new Door.Open(Cause.UNCOMMANDED));
        }
        assertThat(changes)
                .startsWith(
                        new DoorChange(THERE, new Door.Closed(), new Door.Open(Cause.UNCOMMANDED)),
                        new DoorChange(THERE, new Door.Open(Cause.UNCOMMANDED), new Door.Closed()));
    }

    @Test
    void sendsThePulseInSpiteOfASensorThatSaysOpen() {
        rig().set(new LockerCondition.SensorStuck(HERE, true));
        awaitDoor(HERE, new Door.Open(Cause.UNCOMMANDED));
        assertThat(opening(HERE, OPENING)).isEqualTo(new OpenOutcome.WasOpen());
    }

    @Test
    void servesTheBoardsThatAnswer() {
        rig().set(new LockerCondition.BoardSilent(2));
        Expect.status(rig().bank(), SOON, s -> s instanceof DeviceStatus.Limited);
        awaitDoor(THERE, new Door.Unknown());
        assertThat(rig().bank().status().serves()).isTrue();
        assertThat(opening(THERE, SHORT)).isInstanceOf(OpenOutcome.Rejected.class);
        assertThat(opening(HERE, OPENING)).isEqualTo(new OpenOutcome.Opened());
        rig().set(new LockerCondition.BoardSpeaks(2));
        Expect.status(rig().bank(), SOON, s -> s instanceof DeviceStatus.Online);
        awaitDoor(THERE, new Door.Closed());
    }

    @Test
    void servesTheBoardsThatAnswerWhenTheFirstIsDeadFromTheStart() {
        rig().unplug();
        Expect.status(rig().bank(), SOON, s -> s instanceof DeviceStatus.Offline);
        rig().set(new LockerCondition.BoardSilent(1));
        rig().plugIn();
        Expect.status(rig().bank(), COMING_BACK, s -> s instanceof DeviceStatus.Limited);
        awaitDoor(THERE, new Door.Closed());
        assertThat(opening(HERE, SHORT)).isInstanceOf(OpenOutcome.Rejected.class);
        assertThat(opening(THERE, OPENING)).isEqualTo(new OpenOutcome.Opened());
        awaitDoor(HERE, new Door.Unknown());
        rig().set(new LockerCondition.BoardSpeaks(1));
        Expect.status(rig().bank(), SOON, s -> s instanceof DeviceStatus.Online);
        awaitDoor(HERE, new Door.Closed());
    }

    @Test
    void confirmsNothingWhenTheBoardFallsSilentAfterThePulse() {
        rig().set(new LockerCondition.BoardSilentAfterPulse(1));
        assertThat(opening(HERE, SHORT)).isInstanceOf(OpenOutcome.Unconfirmed.class);
    }

    @Test
    void sendsNoPulseForACancelledCommand() {
        rig().set(new LockerCondition.DoorJammed(HERE));
        Command<OpenOutcome> running = rig().bank().open(HERE, SHORT);
        Command<OpenOutcome> queued = rig().bank().open(BESIDE, OPENING);
        queued.cancel();
        assertThat(Expect.completion(queued, SOON))
                .isEqualTo(new Completion.Cancelled<OpenOutcome>());
        Expect.completion(running, SOON);
        assertThat(opening(THERE, OPENING)).isEqualTo(new OpenOutcome.Opened());
        awaitDoor(BESIDE, new Door.Closed());
    }

    @Test
    void sendsNoPulseForAStaleCommand() {
        rig().set(new LockerCondition.DoorJammed(HERE));
        Command<OpenOutcome> running = rig().bank().open(HERE, SHORT.multipliedBy(2));
        Command<OpenOutcome> queued = rig().bank().open(BESIDE, SHORT);
        assertThat(Expect.completion(queued, SOON))
                .isEqualTo(new Completion.TimedOut<OpenOutcome>());
        Expect.completion(running, SOON);
        assertThat(opening(THERE, OPENING)).isEqualTo(new OpenOutcome.Opened());
        awaitDoor(BESIDE, new Door.Closed());
    }

    @Test
    void endsEverythingWhenClosed() {
        rig().set(new LockerCondition.DoorJammed(HERE));
        Command<OpenOutcome> running = rig().bank().open(HERE, Duration.ofMinutes(5));
        Command<OpenOutcome> queued = rig().bank().open(BESIDE, Duration.ofMinutes(5));
        rig().bank().close();
        assertThat(Expect.completion(running, SOON))
                .isNotEqualTo(new Completion.Done<OpenOutcome>(new OpenOutcome.Opened()));
        assertThat(Expect.completion(queued, SOON))
                .isEqualTo(new Completion.Cancelled<OpenOutcome>());
    }

    @Test
    void comesBackAfterHavingBeenUnpluggedAndMovesNothing() {
        CompletableFuture<DoorChange> opened = new CompletableFuture<>();
        rig().unplug();
        Expect.status(rig().bank(), SOON, s -> s instanceof DeviceStatus.Offline);
        assertThat(rig().bank().bays().at(HERE)).isEqualTo(Bay.UNKNOWN);
        assertThat(opening(HERE, SHORT)).isInstanceOf(OpenOutcome.Rejected.class);
        try (Device.Watch _ =
                rig().bank()
                        .watchDoors(c -> {
                            if (c.now() instanceof Door.Open) {
                                opened.complete(c);
                            }
                        })) {
            rig().plugIn();
            Expect.status(rig().bank(), COMING_BACK, DeviceStatus::serves);
            awaitDoor(HERE, new Door.Closed());
        }
        assertThat(opened).isNotDone();
        assertThat(opening(HERE, OPENING)).isEqualTo(new OpenOutcome.Opened());
    }

    @Test
    void knowsItsCompartmentsAndNoOthers() {
        assertThat(rig().bank().compartments()).contains(HERE, BESIDE, THERE);
        assertThatThrownBy(() -> rig().bank().open(new Compartment(31, 24), OPENING))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
