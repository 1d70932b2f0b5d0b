package mo.balcao.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.cache.outbox.Filing;
import mo.balcao.core.Sample;
import mo.balcao.core.flow.FlowCommand;
import mo.balcao.core.flow.SlipOutcome;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.text.Language;
import org.junit.jupiter.api.Test;

class IdleTest {
    private static final Comfort PORTUGUESE =
            new Comfort(
                    Language.PT,
                    Comfort.TextSize.LARGEST,
                    Comfort.Contrast.HIGH,
                    Comfort.Reach.LOW);

    private final Story story = new Story();

    @Test
    void theMenuWarnsAfterOneMinuteAndCountsDown() {
        story.act(new Act.Touch()).pass(Duration.ofSeconds(59));
        assertThat(story.display().idleWarning()).isEmpty();

        story.pass(Duration.ofSeconds(1));
        assertThat(story.display().idleWarning()).contains(Duration.ofSeconds(30));

        story.pass(Duration.ofSeconds(10));
        assertThat(story.display().idleWarning()).contains(Duration.ofSeconds(20));
    }

    @Test
    void extendingStartsTheMinuteAgainAsOftenAsOneLikes() {
        story.act(new Act.Touch());
        for (int i = 0; i < 20; i++) {
            story.pass(Duration.ofSeconds(89)).act(new Act.Extend());
            assertThat(story.display().idleWarning()).isEmpty();
        }
        assertThat(story.display().screen()).isInstanceOf(Screen.Home.class);
    }

    @Test
    void afterTheWarningEverythingIsWiped() {
        story.act(new Act.Prefer(PORTUGUESE)).at("proof-of-life");
        long generation = story.session().generation();

        story.pass(Duration.ofSeconds(150));

        assertThat(story.display().screen()).isInstanceOf(Screen.Attract.class);
        assertThat(story.display().comfort()).isEqualTo(Comfort.defaults(Language.ZH_HANT));
        assertThat(story.session().generation()).isEqualTo(generation + 1);
        assertThat(story.commands()).contains(new FlowCommand.Wipe(generation));
        assertThat(story.session().stage()).isEqualTo(new Stage.Attract());
    }

    @Test
    void aPageIsGivenTwoMinutes() {
        story.at("proof-of-life").pass(Duration.ofSeconds(119));
        assertThat(story.display().idleWarning()).isEmpty();
        story.pass(Duration.ofSeconds(1));
        assertThat(story.display().idleWarning()).isPresent();
    }

    @Test
    void nobodyIsCutOffWhileSomethingWorksForThem() {
        story.choose("proof-of-life").show(Sample.EID).pass(Duration.ofHours(1));
        assertThat(story.display().screen()).isInstanceOf(Screen.Working.class);

        story.identified();
        assertThat(story.display().screen()).isInstanceOf(Screen.Consent.class);
    }

    @Test
    void nobodyIsCutOffWhileASlipPrints() {
        story.printing().pass(Duration.ofHours(1));

        assertThat(story.display().screen()).isInstanceOf(Screen.Working.class);
    }

    @Test
    void theResultIsGivenThirtySecondsAndAWarning() {
        story.printing().slip(new SlipOutcome.Printed()).pass(Duration.ofSeconds(30));
        assertThat(story.display().idleWarning()).isPresent();

        story.pass(Duration.ofSeconds(30));
        assertThat(story.display().screen()).isInstanceOf(Screen.Attract.class);
    }

    @Test
    void theAttractScreenHasNoTimer() {
        story.pass(Duration.ofDays(30));

        assertThat(story.commands()).isEmpty();
    }

    @Test
    void aSightingShowsThatSomebodyIsThere() {
        story.choose("proof-of-life").pass(Duration.ofSeconds(50)).sight();
        story.pass(Duration.ofSeconds(5));
        assertThat(story.display().idleWarning()).isEmpty();
    }

    @Test
    void leavingHomeEndsTheSession() {
        story.act(new Act.Touch(), new Act.Leave());

        assertThat(story.display().screen()).isInstanceOf(Screen.Attract.class);
    }

    @Test
    void comfortChangesAtAnyStepWithoutLosingAnything() {
        story.review().act(new Act.Prefer(PORTUGUESE));

        assertThat(story.display().comfort()).isEqualTo(PORTUGUESE);
        assertThat(story.screen(Screen.Review.class).lines().getFirst().value().pt())
                .isEqualTo("陳測試");
    }

    @Test
    void theSlipSpeaksTheLanguageThatWasChosenLast() {
        story.review().act(new Act.Prefer(PORTUGUESE), new Act.Continue());
        story.captured(new CaptureOutcome.Captured(Story.CASE)).filing(new Filing.Waiting());

        assertThat(story.last(FlowCommand.PrintSlip.class).slip().comfort().language())
                .isEqualTo(Language.PT);
    }

    @Test
    void aLanguageOnTheAttractScreenGoesHomeInIt() {
        story.act(new Act.Prefer(PORTUGUESE));

        assertThat(story.display().screen()).isInstanceOf(Screen.Home.class);
        assertThat(story.display().comfort().language()).isEqualTo(Language.PT);
    }

    @Test
    void aBugEndsTheSessionWipedAndSaysSo() {
        story.review();
        var failed = SessionMachine.fail(story.session());

        assertThat(failed.next().stage()).isEqualTo(new Stage.Failed());
        assertThat(failed.commands()).contains(new FlowCommand.Wipe(story.session().generation()));
    }
}
