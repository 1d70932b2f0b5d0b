package mo.balcao.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.core.Sample;
import mo.balcao.core.audit.AuditEvent;
import mo.balcao.core.flow.Custody;
import mo.balcao.core.flow.FlowCommand;
import mo.balcao.core.flow.Limits;
import mo.balcao.core.flow.OpeningOutcome;
import mo.balcao.core.flow.World;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.screen.Screen.DoorMoment;
import mo.balcao.device.locker.Bay;
import mo.balcao.device.locker.Door;
import org.junit.jupiter.api.Test;

/// What a door does after its pulse, in time, late, wrongly or not at all.
class LockerDoorTest extends LockerStories {
    @Test
    void theObservationBeforeTheOpeningDoesNotCountAsShut() {
        opened();
        door(closed());

        assertThat(story.screen(Screen.Door.class).moment()).isEqualTo(DoorMoment.TAKE);
    }

    @Test
    void aDoorOpenedAndShutBetweenTwoPollsIsShut() {
        opened().pass(Limits.DOOR_SEEN);

        assertThat(captured().custody().flatMap(Custody::end))
                .contains(new Custody.DoorEnd(true, Bay.Contents.UNKNOWN));
    }

    @Test
    void nobodyIsCutOffBeforeAnOpenDoorButRemindedAndThenRecorded() {
        opened();
        door(open());
        story.pass(Limits.DOOR_TAKE);
        assertThat(story.screen(Screen.Door.class).moment()).isEqualTo(DoorMoment.CLOSE);
        assertThat(story.display().idleWarning()).isEmpty();

        story.pass(Limits.DOOR_CLOSE);

        assertThat(captured().custody().flatMap(Custody::end))
                .contains(new Custody.DoorEnd(false, Bay.Contents.UNKNOWN));
        assertThat(story.audit()).contains(AuditEvent.DOOR_LEFT_OPEN, AuditEvent.STAFF_NOTICE);
    }

    @Test
    void aDoorWhoseBoardFellSilentIsWaitedForAndThenRecorded() {
        opened();
        door(new Door.Unknown());
        story.pass(Duration.ofMinutes(3));

        assertThat(captured().custody().flatMap(Custody::end).map(Custody.DoorEnd::shut))
                .contains(false);
    }

    @Test
    void aDoorThatDidNotOpenIsTriedAgainOnlyByTheResident() {
        opening();
        ended(new OpeningOutcome.DidNotOpen(OPENING));
        assertThat(refused()).isEqualTo("DOOR_DID_NOT_OPEN");
        story.pass(Duration.ofSeconds(20));
        assertThat(story.count(FlowCommand.OpenCompartment.class)).isEqualTo(1);

        story.act(new Act.Retry());

        assertThat(story.last(FlowCommand.OpenCompartment.class).custody().opening())
                .contains(OPENING);
        ended(new OpeningOutcome.DidNotOpen(OPENING)).act(new Act.Retry());
        ended(new OpeningOutcome.DidNotOpen(OPENING));
        assertThat(refused()).isEqualTo("DOOR_STAYS_SHUT");
        assertThat(story.audit()).contains(AuditEvent.STAFF_NOTICE);
        story.act(new Act.Retry());
        assertThat(story.count(FlowCommand.OpenCompartment.class)).isEqualTo(3);
    }

    @Test
    void leavingAShutDoorSettlesItAsNotOpened() {
        opening();
        ended(new OpeningOutcome.DidNotOpen(OPENING)).act(new Act.Leave());

        var settled = story.last(FlowCommand.SettleOpening.class);
        assertThat(settled.effect()).isEqualTo(OPENING);
        assertThat(settled.doubt()).isFalse();
        assertThat(story.screen(Screen.Home.class)).isNotNull();
    }

    @Test
    void aDoorThatOpensLateGoesOnAsIfInTime() {
        opening();
        ended(new OpeningOutcome.DidNotOpen(OPENING));
        door(open());
        assertThat(story.screen(Screen.Door.class).moment()).isEqualTo(DoorMoment.TAKE);
        assertThat(story.audit()).contains(AuditEvent.DOOR_OPENED_LATE);

        door(open());
        story.pass(Limits.DOOR_SEEN);
        door(closed());

        assertThat(captured().custody().flatMap(Custody::opening)).contains(OPENING);
    }

    @Test
    void aWrongDoorEndsItAndWithdrawsTheServiceUntilSomebodyLooked() {
        opening();
        ended(new OpeningOutcome.OtherOpened());
        assertThat(refused()).isEqualTo("DOOR_OTHER_OPENED");
        story.act(new Act.Retry());
        assertThat(story.count(FlowCommand.OpenCompartment.class)).isEqualTo(1);

        story.act(new Act.Leave()).pass(Duration.ofHours(2)).act(new Act.Touch());

        assertThat(story.screen(Screen.Home.class).tiles().getFirst().withdrawn()).isPresent();
    }

    @Test
    void aDoorInDoubtIsNeverPulsedAgain() {
        opening();
        ended(new OpeningOutcome.InDoubt("NOT_RESPONDING"));

        assertThat(refused()).isEqualTo("DOOR_IN_DOUBT");
        story.act(new Act.Retry());
        assertThat(story.count(FlowCommand.OpenCompartment.class)).isEqualTo(1);
    }

    @Test
    void aDoorThatWasOpenIsShownAndToldToStaff() {
        opening();
        ended(new OpeningOutcome.WasOpen(OPENING));

        assertThat(story.screen(Screen.Door.class).moment()).isEqualTo(DoorMoment.TAKE);
        assertThat(story.audit()).contains(AuditEvent.STAFF_NOTICE);
    }

    @Test
    void aDocumentLeftInsideMayBeTakenAfterAll() {
        opened();
        door(open());
        contents(Bay.Contents.OCCUPIED);
        assertThat(refused()).isEqualTo("ITEM_STILL_INSIDE");

        story.act(new Act.Retry());
        ended(new OpeningOutcome.Opened(OPENING));
        door(open());
        contents(Bay.Contents.EMPTY);

        assertThat(captured().custody().flatMap(Custody::end))
                .contains(new Custody.DoorEnd(true, Bay.Contents.EMPTY));
    }

    @Test
    void aRecordThatCannotBeKeptIsTriedAgainWithoutTheDoor() {
        opened();
        door(open());
        door(closed());
        story.captured(new CaptureOutcome.Refused(CaptureOutcome.Reason.STORE_FAILED));
        assertThat(refused()).isEqualTo("STORE_FAILED");

        story.act(new Act.Retry());
        assertThat(story.count(FlowCommand.CaptureCase.class)).isEqualTo(2);
        assertThat(story.count(FlowCommand.OpenCompartment.class)).isEqualTo(1);

        story.captured(new CaptureOutcome.Refused(CaptureOutcome.Reason.STORE_FAILED))
                .act(new Act.Leave());
        assertThat(story.last(FlowCommand.SettleOpening.class).doubt()).isTrue();
        assertThat(story.audit()).contains(AuditEvent.STAFF_NOTICE);
    }

    @Test
    void aStopWhileADoorIsOpenLeavesADoubt() {
        opened();
        door(open());

        var stopped = SessionMachine.stop(story.session());

        assertThat(stopped.commands()).contains(new FlowCommand.SettleOpening(OPENING, true));
    }

    @Test
    void anOpenDoorGoesOnInTheNextProcess() {
        opened();
        door(open());

        var resumed = resumed();

        var next = new Story(resumed);
        assertThat(next.screen(Screen.Door.class).moment()).isEqualTo(DoorMoment.TAKE);
    }

    @Test
    void aDoorThatWasBeingOpenedIsAskedForAgain() {
        opening();

        var next = new Story(resumed());

        assertThat(next.screen(Screen.Refused.class).code()).isEqualTo("DOOR_DID_NOT_OPEN");
        next.world(w -> w.withCabinet(Sample.cabinet(n -> n == Sample.DOOR ? open() : closed())));
        assertThat(next.screen(Screen.Door.class).moment()).isEqualTo(DoorMoment.TAKE);
    }

    @Test
    void aMachineWithoutLockersNeverOffersADoor() {
        story.world(w ->
                new World(
                        w.profile(),
                        w.catalogue(),
                        w.authorisation(),
                        w.link(),
                        w.reader(),
                        w.printer(),
                        Optional.empty(),
                        w.now()));
        story.act(new Act.Touch(), new Act.Choose(Sample.LOCKER_SERVICE));

        assertThat(story.display().screen()).isInstanceOf(Screen.Home.class);
    }
}
