package mo.balcao.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.cache.outbox.Filing;
import mo.balcao.core.Sample;
import mo.balcao.core.audit.AuditEvent;
import mo.balcao.core.flow.FlowCommand;
import mo.balcao.core.flow.FlowEvent;
import mo.balcao.core.flow.Limits;
import mo.balcao.core.flow.Refusal;
import mo.balcao.core.flow.SlipOutcome;
import mo.balcao.core.identity.IdentityRefusal;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTest {
    private static final DeviceStatus PAPER_OUT =
            new DeviceStatus.UserError(Fault.of(FaultCode.PAPER_OUT, "test"));

    private final Story story = new Story();

    @Test
    void aSightingSaysHoldSteady() {
        story.choose("proof-of-life").sight();

        assertThat(story.screen(Screen.Identify.class).reading())
                .isEqualTo(Screen.Reading.HOLD_STEADY);
    }

    @Test
    void threeUnreadableTriesNameTheCounter() {
        story.choose("proof-of-life");
        for (int tries = 3; tries > 1; tries--) {
            story.sight().sight().pass(Duration.ofSeconds(6));
            assertThat(story.screen(Screen.Identify.class).triesLeft()).isEqualTo(tries - 1);
        }
        story.sight().pass(Duration.ofSeconds(6));

        var refused = story.screen(Screen.Refused.class);
        assertThat(refused.code()).isEqualTo("CODE_UNREADABLE");
        assertThat(refused.instead()).isNotEmpty();
        assertThat(refused.mayRetry()).isTrue();
        assertThat(story.commands())
                .contains(new FlowCommand.Cancel(story.last(FlowCommand.ReadCode.class).id()));
        assertThat(story.audit()).contains(AuditEvent.CODE_UNREADABLE);
    }

    @Test
    void nobodyShowingAnythingCostsNoTry() {
        story.choose("proof-of-life");
        story.event(new FlowEvent.ReadExpired(story.last(FlowCommand.ReadCode.class).id()));

        assertThat(story.count(FlowCommand.ReadCode.class)).isEqualTo(2);
        assertThat(story.screen(Screen.Identify.class).triesLeft()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        Sample.BORDER + ",WRONG_CODE_BORDER,CODE_BORDER",
        Sample.PICK_UP + ",WRONG_CODE_PICK_UP,CODE_PICK_UP",
        "https://example.invalid/,WRONG_CODE_UNKNOWN,CODE_UNKNOWN"
    })
    void aWrongKindOfCodeGetsItsOwnSentenceAndIsNeverSent(
            String code, String shown, AuditEvent event) {
        story.choose("proof-of-life").show(code);

        assertThat(story.screen(Screen.Refused.class).code()).isEqualTo(shown);
        assertThat(story.count(FlowCommand.Resolve.class)).isZero();
        assertThat(story.audit()).contains(event);
    }

    @Test
    void retryReadsAgain() {
        story.choose("proof-of-life").show(Sample.BORDER).act(new Act.Retry());

        assertThat(story.screen(Screen.Identify.class).triesLeft()).isEqualTo(3);
        assertThat(story.count(FlowCommand.ReadCode.class)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(IdentityRefusal.class)
    void everyRefusalOfThePlatformHasItsOwnWordsAndEvent(IdentityRefusal why) {
        story.choose("proof-of-life").show(Sample.EID).refused(why);

        var refusal = Refusal.valueOf(why.name());
        assertThat(story.screen(Screen.Refused.class).code()).isEqualTo(refusal.problem().name());
        assertThat(story.audit()).contains(refusal.event());
    }

    @Test
    void theSameWrongCodeHeldUpOnARetryIsNotRefusedAgain() {
        story.choose("proof-of-life").show(Sample.BORDER).act(new Act.Retry());
        story.show(Sample.BORDER);
        assertThat(story.display().screen()).isInstanceOf(Screen.Identify.class);

        story.pass(Limits.SAME_CODE).show(Sample.EID);

        assertThat(story.display().screen()).isInstanceOf(Screen.Working.class);
    }

    @Test
    void everyRefusalHasADifferentTextAndEvent() {
        assertThat(Refusal.values()).extracting(Refusal::problem).doesNotHaveDuplicates();
        assertThat(Refusal.values()).extracting(Refusal::event).doesNotHaveDuplicates();
    }

    @Test
    void aBureauThatIsDownWithdrawsItsServiceForAMinute() {
        story.choose("proof-of-life")
                .show(Sample.EID)
                .refused(IdentityRefusal.DEPARTMENT_DOWN)
                .act(new Act.Leave());
        assertThat(story.screen(Screen.Home.class).tiles())
                .filteredOn(t -> t.serviceId().equals("proof-of-life"))
                .allMatch(t -> t.withdrawn().isPresent());

        story.pass(Duration.ofSeconds(59)).act(new Act.Touch()).pass(Duration.ofSeconds(2));
        assertThat(story.screen(Screen.Home.class).tiles()).allMatch(t -> t.withdrawn().isEmpty());
    }

    @Test
    void aBrokenReaderIsSaid() {
        story.choose("proof-of-life");
        story.event(
                new FlowEvent.ReadFailed(
                        story.last(FlowCommand.ReadCode.class).id(), "DISCONNECTED"));

        assertThat(story.screen(Screen.Refused.class).code()).isEqualTo("DEVICE_NEEDED");
        assertThat(story.audit()).contains(AuditEvent.READER_FAILED);
    }

    @ParameterizedTest
    @EnumSource(CaptureOutcome.Reason.class)
    void aRefusedCaptureLosesNoAnswer(CaptureOutcome.Reason reason) {
        story.review().act(new Act.Continue()).captured(new CaptureOutcome.Refused(reason));
        assertThat(story.screen(Screen.Refused.class).code()).isEqualTo(reason.name());

        story.act(new Act.Back());
        assertThat(story.screen(Screen.Review.class).lines().getFirst().value().en())
                .isEqualTo("陳測試");
    }

    @Test
    void aCaseThePlatformWillNeverTakeIsSaid() {
        story.review()
                .act(new Act.Continue())
                .captured(new CaptureOutcome.Captured(Story.CASE))
                .filing(new Filing.Quarantined("SCHEMA_UNKNOWN"));

        assertThat(story.screen(Screen.Refused.class).code()).isEqualTo("QUARANTINED");
        assertThat(story.screen(Screen.Refused.class).mayRetry()).isFalse();
    }

    @Test
    void withoutPaperTheResidentIsToldBeforeStartingAndServedAllTheSame() {
        story.world(w -> w.withPrinter(PAPER_OUT)).act(new Act.Touch());
        assertThat(story.screen(Screen.Home.class).notices().getFirst().text().en())
                .contains("cannot print slips");

        story.review();
        story.act(new Act.Continue())
                .captured(new CaptureOutcome.Captured(Story.CASE))
                .filing(new Filing.Filed("FSS-1", Instant.EPOCH));

        var result = story.screen(Screen.Result.class);
        assertThat(result.slip()).isEqualTo(new Screen.SlipState.NotPrinted("PAPER_OUT"));
        assertThat(result.filing()).isEqualTo(new Screen.Filing.Filed("FSS-1"));
        assertThat(story.count(FlowCommand.PrintSlip.class)).isZero();
        assertThat(story.audit()).contains(AuditEvent.SLIP_UNAVAILABLE);
    }

    @Test
    void withoutPaperTheFirstPageSaysSo() {
        story.world(w -> w.withPrinter(PAPER_OUT)).at("proof-of-life");

        assertThat(story.screen(Screen.Consent.class).notices().getFirst().text().en())
                .contains("cannot print slips");
    }

    @Test
    void paperRunningOutDuringASlipLosesNothing() {
        story.printing().slip(new SlipOutcome.NotPrinted("PAPER_OUT", true));

        var result = story.screen(Screen.Result.class);
        assertThat(result.slip()).isEqualTo(new Screen.SlipState.NotPrinted("PAPER_OUT"));
        assertThat(result.filing()).isEqualTo(new Screen.Filing.Filed("FSS-1"));
        assertThat(story.count(FlowCommand.PrintSlip.class)).isEqualTo(1);
    }

    @Test
    void anUnconfirmedPrintIsNeverRepeated() {
        story.printing().slip(new SlipOutcome.InDoubt("NOT_RESPONDING"));
        assertThat(story.screen(Screen.Result.class).slip())
                .isEqualTo(new Screen.SlipState.InDoubt());

        story.act(new Act.Retry(), new Act.Back(), new Act.Continue());

        assertThat(story.count(FlowCommand.PrintSlip.class)).isEqualTo(1);
    }
}
