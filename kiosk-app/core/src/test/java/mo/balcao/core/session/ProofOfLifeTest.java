package mo.balcao.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.cache.outbox.Filing;
import mo.balcao.core.Sample;
import mo.balcao.core.audit.AuditEvent;
import mo.balcao.core.flow.FlowCommand;
import mo.balcao.core.flow.SlipOutcome;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.text.Language;
import org.junit.jupiter.api.Test;

class ProofOfLifeTest {
    private final Story story = new Story();

    @Test
    void aTouchLeavesTheAttractScreenForHome() {
        story.act(new Act.Touch());

        var home = story.screen(Screen.Home.class);
        assertThat(home.tiles()).extracting(Screen.Tile::serviceId).contains("proof-of-life");
        assertThat(home.tiles()).allSatisfy(tile -> assertThat(tile.withdrawn()).isEmpty());
    }

    @Test
    void choosingAsksForACode() {
        story.choose("proof-of-life");

        assertThat(story.screen(Screen.Identify.class).reading())
                .isEqualTo(Screen.Reading.SHOW_CODE);
    }

    @Test
    void anEidCodeIsResolvedForExactlyTheAttributesOfThePurpose() {
        story.choose("proof-of-life").show(Sample.EID);

        assertThat(story.last(FlowCommand.Resolve.class).request().attributes())
                .containsExactlyInAnyOrder("nameZh", "nameLatin", "idNumberMasked");
        assertThat(story.screen(Screen.Working.class).work())
                .isEqualTo(Screen.Work.CHECKING_IDENTITY);
    }

    @Test
    void requiredConsentGatesContinue() {
        story.at("proof-of-life").act(new Act.Continue(), new Act.Tick("to-fss", true));
        assertThat(story.screen(Screen.Consent.class).mayContinue()).isFalse();

        story.act(new Act.Continue());
        assertThat(story.display().screen()).isInstanceOf(Screen.Consent.class);

        story.act(new Act.Tick("to-ias", true), new Act.Tick("to-fp", true));
        assertThat(story.screen(Screen.Consent.class).mayContinue()).isTrue();
    }

    @Test
    void theReviewShowsWhoAndWhoReceives() {
        var lines = story.review().screen(Screen.Review.class).lines();

        assertThat(lines.getFirst().value().in(Language.EN)).isEqualTo("陳測試");
        assertThat(lines.getLast().value().in(Language.EN))
                .contains("Social Security Fund", "Pension Fund");
    }

    @Test
    void theSlipBearsThePlatformsNumber() {
        story.printing();

        var slip = story.last(FlowCommand.PrintSlip.class).slip();
        assertThat(slip.filed().toString()).contains("FSS-1");
        assertThat(story.screen(Screen.Working.class).work()).isEqualTo(Screen.Work.PRINTING);
    }

    @Test
    void theResultIsFiledAndPrintedAndThenThingsAreTaken() {
        story.printing().slip(new SlipOutcome.Printed());
        var result = story.screen(Screen.Result.class);
        assertThat(result.filing()).isEqualTo(new Screen.Filing.Filed("FSS-1"));
        assertThat(result.slip()).isEqualTo(new Screen.SlipState.Printed());

        story.act(new Act.Continue());
        assertThat(story.screen(Screen.TakeThings.class).things())
                .containsExactly(Screen.Thing.PHONE, Screen.Thing.SLIP);

        story.act(new Act.Touch());
        assertThat(story.display().screen()).isInstanceOf(Screen.Attract.class);
        assertThat(story.audit())
                .containsSubsequence(
                        AuditEvent.SESSION_BEGAN,
                        AuditEvent.SERVICE_CHOSEN,
                        AuditEvent.IDENTITY_RESOLVED,
                        AuditEvent.CASE_CAPTURED,
                        AuditEvent.CASE_FILED,
                        AuditEvent.SESSION_ENDED);
    }

    @Test
    void noAnswerFromThePlatformIsReceivedAndNotFiled() {
        story.review()
                .act(new Act.Continue())
                .captured(new CaptureOutcome.Captured(Story.CASE))
                .filing(new Filing.Waiting())
                .slip(new SlipOutcome.Printed());

        assertThat(story.screen(Screen.Result.class).filing())
                .isEqualTo(new Screen.Filing.Received("T-000000-00ABCD"));
        assertThat(story.audit()).contains(AuditEvent.CASE_WAITING);
    }

    @Test
    void aHeldCaseIsReceivedToo() {
        story.review()
                .act(new Act.Continue())
                .captured(new CaptureOutcome.Captured(Story.CASE))
                .filing(new Filing.Held("LANE_HELD"))
                .slip(new SlipOutcome.Printed());

        assertThat(story.screen(Screen.Result.class).filing())
                .isInstanceOf(Screen.Filing.Received.class);
        assertThat(story.audit()).contains(AuditEvent.CASE_HELD);
    }

    @Test
    void lateAnswersOfAnEarlierStepChangeNothing() {
        story.printing().slip(new SlipOutcome.Printed());
        var shown = story.display();

        story.filing(new Filing.Filed("OTHER", Instant.EPOCH)).identified();

        assertThat(story.display()).isEqualTo(shown);
    }

    @Test
    void aSecondTouchOnSubmitDoesNotCaptureTwice() {
        story.review().act(new Act.Continue(), new Act.Continue(), new Act.Continue());

        assertThat(story.count(FlowCommand.CaptureCase.class)).isEqualTo(1);
    }

    @Test
    void whileSubmittingNobodyCanLeaveOrGoBack() {
        story.review().act(new Act.Continue(), new Act.Leave(), new Act.Back());

        assertThat(story.screen(Screen.Working.class).work()).isEqualTo(Screen.Work.SAVING);
    }

    @Test
    void backWalksThePagesAndThenLeaves() {
        story.review().act(new Act.Back());
        assertThat(story.screen(Screen.Consent.class).lines()).allMatch(Screen.ConsentLine::on);

        story.act(new Act.Back());
        assertThat(story.screen(Screen.Consent.class).lines()).isEmpty();

        story.act(new Act.Back());
        assertThat(story.display().screen()).isInstanceOf(Screen.Home.class);
        assertThat(story.audit()).contains(AuditEvent.SERVICE_ABANDONED);
    }

    @Test
    void theProgressLineCountsPagesTheResidentSees() {
        story.choose("proof-of-life");
        assertThat(story.screen(Screen.Identify.class).heading().step()).isEqualTo(1);

        story.show(Sample.EID).identified();
        assertThat(story.screen(Screen.Consent.class).heading().step()).isEqualTo(2);
        assertThat(story.screen(Screen.Consent.class).heading().steps()).isEqualTo(5);
    }

    @Test
    void takeThingsEndsByItself() {
        story.printing().slip(new SlipOutcome.Printed()).act(new Act.Continue());

        story.pass(Duration.ofSeconds(10));

        assertThat(story.display().screen()).isInstanceOf(Screen.Attract.class);
    }
}
