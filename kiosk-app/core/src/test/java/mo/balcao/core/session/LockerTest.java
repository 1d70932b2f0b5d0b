package mo.balcao.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import mo.balcao.cache.link.PlatformLink.LinkState;
import mo.balcao.cache.link.PlatformLink.PickUp;
import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.cache.outbox.Filing;
import mo.balcao.core.Sample;
import mo.balcao.core.audit.AuditEvent;
import mo.balcao.core.flow.Cabinet;
import mo.balcao.core.flow.Custody;
import mo.balcao.core.flow.FlowCommand;
import mo.balcao.core.flow.OpeningOutcome;
import mo.balcao.core.flow.SlipOutcome;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.screen.Screen.DoorMoment;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.locker.Bay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockerTest extends LockerStories {
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
}
