package mo.balcao.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import mo.balcao.cache.journal.EffectId;
import mo.balcao.cache.link.PlatformLink.LinkState;
import mo.balcao.cache.link.PlatformLink.PickUp;
import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.cache.outbox.Filing;
import mo.balcao.core.Sample;
import mo.balcao.core.audit.AuditEvent;
import mo.balcao.core.flow.Cabinet;
import mo.balcao.core.flow.Case;
import mo.balcao.core.flow.Custody;
import mo.balcao.core.flow.FlowCommand;
import mo.balcao.core.flow.FlowEvent;
import mo.balcao.core.flow.Limits;
import mo.balcao.core.flow.OpeningOutcome;
import mo.balcao.core.flow.SlipOutcome;
import mo.balcao.core.flow.World;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.screen.Screen.DoorMoment;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.locker.Bay;
import mo.balcao.device.locker.Bays;
import mo.balcao.device.locker.Compartment;
import mo.balcao.device.locker.Door;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockerTest {
    private static final EffectId OPENING = new EffectId(new UUID(3, 4));
    private final Story story = new Story(Sample.locker());

    private Story asked() {
        return story.choose(Sample.LOCKER_SERVICE).show(Sample.PICK_UP);
    }

    private Story known(PickUp answer) {
        return story.event(
                new FlowEvent.PickUpKnown(story.last(FlowCommand.FindPickUp.class).id(), answer));
    }

    private Story opening() {
        asked();
        return known(new PickUp.Here(Sample.ITEM, Sample.LOCKER_SERVICE, Sample.DOOR))
                .act(new Act.Continue());
    }

    private Story ended(OpeningOutcome outcome) {
        var id = story.last(FlowCommand.OpenCompartment.class).id();
        return story.event(new FlowEvent.OpeningEnded(id, outcome));
    }

    private Story opened() {
        opening();
        return ended(new OpeningOutcome.Opened(OPENING));
    }

    private Story door(Door state) {
        return story.world(
                w -> w.withCabinet(Sample.cabinet(n -> n == Sample.DOOR ? state : closed())));
    }

    private Story contents(Bay.Contents contents) {
        return story.world(w -> {
            var bays = new TreeMap<>(w.cabinet().orElseThrow().bays().all());
            bays.put(new Compartment(1, Sample.DOOR), new Bay(closed(), contents));
            return w.withCabinet(new Cabinet(new DeviceStatus.Online(), new Bays(bays)));
        });
    }

    private static Door closed() {
        return new Door.Closed();
    }

    private static Door open() {
        return new Door.Open(Door.Cause.COMMANDED);
    }

    private Case captured() {
        return story.last(FlowCommand.CaptureCase.class).captured();
    }

    private String refused() {
        return story.screen(Screen.Refused.class).code();
    }

    @Test
    void fromThePickUpCodeToTheSlip() {
        story.choose(Sample.LOCKER_SERVICE);
        assertThat(story.screen(Screen.Identify.class).wanted()).isEqualTo(Screen.Wanted.PICK_UP);
        story.show(Sample.PICK_UP);
        assertThat(story.screen(Screen.Working.class).work()).isEqualTo(Screen.Work.FINDING);
        known(new PickUp.Here(Sample.ITEM, Sample.LOCKER_SERVICE, Sample.DOOR));
        var review = story.screen(Screen.Review.class);
        assertThat(review.asks()).isEqualTo(Screen.Asks.OPEN_DOOR);
        assertThat(review.lines().getLast().value().en()).isEqualTo("No. 3");

        story.act(new Act.Continue());
        assertThat(story.screen(Screen.Door.class).moment()).isEqualTo(DoorMoment.OPENING);
        ended(new OpeningOutcome.Opened(OPENING));
        var door = story.screen(Screen.Door.class);
        assertThat(door.moment()).isEqualTo(DoorMoment.TAKE);
        assertThat(door.number()).isEqualTo(Sample.DOOR);
        assertThat(door.doors()).isEqualTo(Sample.DOORS);
        door(open());
        door(closed());

        var custody = captured().custody().orElseThrow();
        assertThat(custody.opening()).contains(OPENING);
        assertThat(custody.end()).contains(new Custody.DoorEnd(true, Bay.Contents.UNKNOWN));
        story.captured(new CaptureOutcome.Captured(Story.CASE))
                .filing(new Filing.Filed("DSI-1", Instant.EPOCH));
        assertThat(story.last(FlowCommand.PrintSlip.class).slip().handedOver()).isTrue();
        story.slip(new SlipOutcome.Printed());
        assertThat(story.screen(Screen.Result.class).filing())
                .isEqualTo(new Screen.Filing.Collected("DSI-1", true));
        story.act(new Act.Continue());
        assertThat(story.screen(Screen.TakeThings.class).things())
                .containsExactly(Screen.Thing.PHONE, Screen.Thing.DOCUMENT, Screen.Thing.SLIP);
        assertThat(story.count(FlowCommand.SettleOpening.class)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        Sample.EID + ",LOCKER_CODE_EID,LOCKER_CODE_EID",
        Sample.BORDER + ",LOCKER_CODE_BORDER,LOCKER_CODE_BORDER",
        "https://example.org,LOCKER_CODE_UNKNOWN,LOCKER_CODE_UNKNOWN"
    })
    void anotherCodeIsToldWhatItIs(String code, String problem, AuditEvent event) {
        story.choose(Sample.LOCKER_SERVICE).show(code);

        assertThat(refused()).isEqualTo(problem);
        assertThat(story.audit()).contains(event);
        assertThat(story.count(FlowCommand.FindPickUp.class)).isZero();
        assertThat(story.count(FlowCommand.Resolve.class)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "PICK_UP_UNKNOWN,PICK_UP_UNKNOWN",
        "PICK_UP_EXPIRED,PICK_UP_EXPIRED",
        "PICK_UP_COLLECTED,PICK_UP_COLLECTED",
        "PICK_UP_ELSEWHERE,PICK_UP_ELSEWHERE",
        "DEPARTMENT_DOWN,DEPARTMENT_DOWN",
        "SOMETHING_NEW,PLATFORM_REFUSED"
    })
    void everyAnswerOfThePlatformHasItsWords(String code, String problem) {
        asked();
        known(new PickUp.Refused(code));

        assertThat(refused()).isEqualTo(problem);
    }

    @Test
    void aSilentPlatformOpensNothing() {
        asked();
        known(new PickUp.Unreachable(LinkState.DOWN));

        assertThat(refused()).isEqualTo("UNREACHABLE");
    }

    @Test
    void aDocumentOfAnotherServiceOpensNothing() {
        asked();
        known(new PickUp.Here(Sample.ITEM, "another-service", Sample.DOOR));

        assertThat(refused()).isEqualTo("PICK_UP_OTHER_SERVICE");
    }

    @Test
    void aDoorThatIsNotThereIsNotOpened() {
        asked();
        known(new PickUp.Here(Sample.ITEM, Sample.LOCKER_SERVICE, Sample.DOORS + 1))
                .act(new Act.Continue());

        assertThat(refused()).isEqualTo("LOCKER_FAILED");
        assertThat(story.count(FlowCommand.OpenCompartment.class)).isZero();
    }

    @Test
    void brokenLockersWithdrawTheService() {
        story.world(w ->
                w.withCabinet(
                        new Cabinet(
                                new DeviceStatus.Offline(Fault.of(FaultCode.DISCONNECTED, "test")),
                                w.cabinet().orElseThrow().bays())));
        story.act(new Act.Touch());

        assertThat(story.screen(Screen.Home.class).tiles().getFirst().withdrawn()).isPresent();
    }

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

    private Session resumed() {
        return Resumption.of(
                        Session.start(story.session().language(), Sample.locker()),
                        Snapshot.of(story.session()).orElseThrow(),
                        Duration.ofSeconds(5),
                        1)
                .map(Transition::next)
                .orElseThrow();
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
