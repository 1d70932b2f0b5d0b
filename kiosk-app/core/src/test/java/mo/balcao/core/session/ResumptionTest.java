package mo.balcao.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.cache.outbox.Filing;
import mo.balcao.core.Sample;
import mo.balcao.core.audit.AuditEvent;
import mo.balcao.core.catalogue.Catalogue;
import mo.balcao.core.flow.Bookmark;
import mo.balcao.core.flow.FlowCommand;
import mo.balcao.core.flow.FlowEvent;
import mo.balcao.core.flow.FlowState;
import mo.balcao.core.flow.SlipOutcome;
import mo.balcao.core.flow.World;
import mo.balcao.core.identity.IdentityRefusal;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.text.Language;
import mo.balcao.device.DeviceStatus;
import org.junit.jupiter.api.Test;

class ResumptionTest {
    private static final long CAPTURING = 77;
    private final Story before = new Story();

    private static Session fresh(World world) {
        return Session.start(Language.ZH_HANT, world);
    }

    private Optional<Transition> resumed(Duration age, UnaryOperator<World> change) {
        return Resumption.of(
                fresh(change.apply(Sample.world())),
                Snapshot.of(before.session()).orElseThrow(),
                age,
                CAPTURING);
    }

    private Transition resumed() {
        return resumed(Duration.ofSeconds(5), world -> world).orElseThrow();
    }

    private static <T extends FlowState> T state(Transition transition, Class<T> kind) {
        assertThat(transition.next().stage()).isInstanceOf(Stage.Serving.class);
        return kind.cast(((Stage.Serving) transition.next().stage()).flow());
    }

    private static <T extends FlowCommand> T only(Transition transition, Class<T> kind) {
        var found = transition.commands().stream().filter(kind::isInstance).toList();
        assertThat(found).hasSize(1);
        return kind.cast(found.getFirst());
    }

    private static long timers(Transition transition) {
        return transition.commands().stream()
                .filter(FlowCommand.StartTimer.class::isInstance)
                .count();
    }

    private static void same(FlowState resumed, Story was) {
        var flow = ((Stage.Serving) was.session().stage()).flow();
        assertThat(resumed).hasSameClassAs(flow);
        assertThat(Bookmark.of(resumed)).isEqualTo(Bookmark.of(flow));
    }

    @Test
    void nobodyThereLeavesNothing() {
        assertThat(Snapshot.of(before.session())).isEmpty();
    }

    @Test
    void theEndOfASessionLeavesNothing() {
        before.printing().slip(new SlipOutcome.Printed()).act(new Act.Continue());

        assertThat(before.session().stage()).isInstanceOf(Stage.TakingThings.class);
        assertThat(Snapshot.of(before.session())).isEmpty();
    }

    @Test
    void theListOfServicesGoesOnWithTheResidentsComfort() {
        var wished =
                new Comfort(
                        Language.PT,
                        Comfort.TextSize.LARGEST,
                        Comfort.Contrast.HIGH,
                        Comfort.Reach.LOW);
        before.act(new Act.Prefer(wished));

        var next = resumed().next();
        assertThat(next.stage()).isEqualTo(new Stage.Home());
        assertThat(next.comfort()).isEqualTo(wished);
    }

    @Test
    void aPageIsThatPageWithItsTicksAndItsIdleWatch() {
        before.at("proof-of-life").act(new Act.Continue(), new Act.Tick("to-fss", true));

        var transition = resumed();
        same(state(transition, FlowState.OnPage.class), before);
        assertThat(timers(transition)).isEqualTo(1);
        assertThat(only(transition, FlowCommand.Audit.class))
                .extracting(FlowCommand.Audit::event)
                .isEqualTo(AuditEvent.SESSION_RESUMED);
    }

    @Test
    void identifyingAndResolvingBeginAgain() {
        before.choose("proof-of-life");
        var read = only(resumed(), FlowCommand.ReadCode.class);
        assertThat(state(resumed(), FlowState.Identifying.class).read()).isEqualTo(read.id());

        before.show(Sample.EID);
        assertThat(before.screen(Screen.Working.class)).isNotNull();
        assertThat(state(resumed(), FlowState.Identifying.class).of().identity()).isEmpty();
    }

    @Test
    void aCaptureIsAskedForAndNeverGivenAgain() {
        before.review().act(new Act.Continue());

        var transition = resumed();
        var recall = only(transition, FlowCommand.RecallCapture.class);
        assertThat(recall.service()).isEqualTo("proof-of-life");
        assertThat(recall.since()).isEqualTo(CAPTURING);
        assertThat(transition.commands()).noneMatch(FlowCommand.CaptureCase.class::isInstance);

        var captured =
                SessionMachine.step(
                        transition.next(),
                        new FlowEvent.Captured(
                                recall.id(), new CaptureOutcome.Captured(Story.CASE)));
        assertThat(state(captured, FlowState.AwaitingFiling.class).transaction())
                .isEqualTo(Story.CASE);
    }

    @Test
    void aCaptureThatWasNotStoredMayBeTriedAgain() {
        before.review().act(new Act.Continue());
        var transition = resumed();
        var recall = only(transition, FlowCommand.RecallCapture.class);

        var refused =
                SessionMachine.step(
                        transition.next(),
                        new FlowEvent.Captured(
                                recall.id(),
                                new CaptureOutcome.Refused(CaptureOutcome.Reason.STORE_FAILED)));
        var state = state(refused, FlowState.Refused.class);
        assertThat(state.refusal().mayRetry()).isTrue();
    }

    @Test
    void aFilingIsWaitedForAgain() {
        before.review().act(new Act.Continue()).captured(new CaptureOutcome.Captured(Story.CASE));

        assertThat(only(resumed(), FlowCommand.AwaitFiling.class).transaction())
                .isEqualTo(Story.CASE);
    }

    @Test
    void aSlipIsAskedForEvenWhereThePrinterIsGoneSinceTheJournalKnowsWhetherItBegan() {
        before.printing();

        var transition =
                resumed(Duration.ofSeconds(5), w -> w.withPrinter(new DeviceStatus.Starting()))
                        .orElseThrow();
        assertThat(only(transition, FlowCommand.PrintSlip.class).slip())
                .isEqualTo(before.last(FlowCommand.PrintSlip.class).slip());
    }

    @Test
    void aResultAndARefusalAreShownAgain() {
        before.printing().slip(new SlipOutcome.InDoubt("NOT_RESPONDING"));
        same(state(resumed(), FlowState.Finished.class), before);

        var other = new Story().choose("proof-of-life").show(Sample.EID);
        other.refused(IdentityRefusal.EID_EXPIRED);
        var refused =
                Resumption.of(
                                fresh(Sample.world()),
                                Snapshot.of(other.session()).orElseThrow(),
                                Duration.ZERO,
                                0)
                        .orElseThrow();
        same(state(refused, FlowState.Refused.class), other);
    }

    @Test
    void whatIsOlderThanThePagesIdleLimitIsOver() {
        before.review();

        assertThat(resumed(Patience.FORM, w -> w)).isPresent();
        assertThat(resumed(Patience.FORM.plusMillis(1), w -> w)).isEmpty();
    }

    @Test
    void anotherCatalogueOrAnAuthorisationThatEndedIsTheEnd() {
        before.review()
                .act(new Act.Continue())
                .captured(new CaptureOutcome.Captured(Story.CASE))
                .filing(new Filing.Filed("FSS-1", Instant.EPOCH));
        var newer = Sample.catalogue();
        var expired = Sample.authorisation().notAfter();

        assertThat(
                        resumed(
                                Duration.ZERO,
                                w ->
                                        w.withCatalogue(
                                                new Catalogue(
                                                        newer.version() + 1,
                                                        newer.issued(),
                                                        newer.expires(),
                                                        newer.departments(),
                                                        newer.tokenShapes(),
                                                        newer.services(),
                                                        newer.notices()))))
                .isEmpty();
        assertThat(resumed(Duration.ZERO, w -> w.at(expired))).isEmpty();
    }

    @Test
    void nothingIsDecidedBeforeTheMachineIsKnown() {
        var world = Sample.world();
        assertThat(Resumption.mayDecide(fresh(world))).isTrue();
        assertThat(Resumption.mayDecide(fresh(world.withPrinter(new DeviceStatus.Starting()))))
                .isFalse();
        assertThat(Resumption.mayDecide(fresh(World.unseen(world.profile(), world.now()))))
                .isFalse();
    }

    @Test
    void somebodyWhoIsHereAlreadyIsNotReplaced() {
        before.review();
        var here = new Story().act(new Act.Touch());

        assertThat(
                        Resumption.of(
                                here.session(),
                                Snapshot.of(before.session()).orElseThrow(),
                                Duration.ZERO,
                                0))
                .isEmpty();
    }
}
