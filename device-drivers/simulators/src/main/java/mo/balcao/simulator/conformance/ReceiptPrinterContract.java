package mo.balcao.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mo.balcao.device.Command;
import mo.balcao.device.Completion;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.FaultCode;
import mo.balcao.device.printer.PrintOutcome;
import mo.balcao.device.printer.ReceiptPrinter;
import mo.balcao.device.printer.ReceiptPrinter.Paper;
import mo.balcao.device.printer.Slip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a slip printer does, whatever it is made of. `Printed` is said only of what is on paper; what is uncertain is
/// called so; nothing of one slip comes out with the next.
public abstract class ReceiptPrinterContract {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration PRINTING = Duration.ofSeconds(20);

    private @Nullable Rig current;

    protected ReceiptPrinterContract() {}

    /// A printer that is switched on, has paper, and is being connected to; and the hands that work it.
    public interface Rig extends AutoCloseable {
        ReceiptPrinter printer();

        void takePaperOut();

        /// The paper ends when about `rows` more rows of dots have been printed.
        void endPaperAfter(int rows);

        void loadPaper();

        void openCover();

        void closeCover();

        void unplug();

        void plugIn();

        /// Prints so slowly that a slip of 400 rows takes at least two seconds.
        void printSlowly();

        /// What has been cut off so far, oldest first.
        List<BufferedImage> slips();

        @Override
        void close();
    }

    protected abstract Rig newRig();

    @BeforeEach
    final void open() {
        Rig rig = newRig();
        current = rig;
        Expect.status(rig.printer(), SOON, DeviceStatus::serves);
    }

    @AfterEach
    final void close() {
        rig().close();
    }

    private Rig rig() {
        Rig rig = current;
        if (rig == null) {
            throw new AssertionError("no rig");
        }
        return rig;
    }

    private PrintOutcome outcome(Command<PrintOutcome> command) {
        Completion<PrintOutcome> completion = Expect.completion(command, PRINTING.plusSeconds(5));
        if (completion instanceof Completion.Done<PrintOutcome>(PrintOutcome outcome)) {
            return outcome;
        }
        throw new AssertionError("expected an outcome, not " + completion);
    }

    private Slip slip(int rows, long seed) {
        return SlipPattern.random(rig().printer().capabilities().dotsPerLine(), rows, seed);
    }

    @Test
    void printsEveryDot() {
        Slip slip = slip(300, 1);
        assertThat(outcome(rig().printer().print(slip, PRINTING)))
                .isEqualTo(new PrintOutcome.Printed());
        assertThat(rig().slips()).hasSize(1);
        assertThat(SlipPattern.differentRows(slip, rig().slips().getFirst(), 300)).isZero();
    }

    @Test
    void printsSlipsInTheOrderOfCommands() {
        Slip first = slip(80, 2);
        Slip second = slip(90, 3);
        Command<PrintOutcome> one = rig().printer().print(first, PRINTING);
        Command<PrintOutcome> two = rig().printer().print(second, PRINTING);
        assertThat(outcome(one)).isEqualTo(new PrintOutcome.Printed());
        assertThat(outcome(two)).isEqualTo(new PrintOutcome.Printed());
        assertThat(SlipPattern.differentRows(first, rig().slips().get(0), 80)).isZero();
        assertThat(SlipPattern.differentRows(second, rig().slips().get(1), 90)).isZero();
    }

    @Test
    void rejectsWithoutStartingWhenPaperIsOut() {
        rig().takePaperOut();
        assertThat(outcome(rig().printer().print(slip(100, 4), PRINTING)))
                .isInstanceOfSatisfying(
                        PrintOutcome.Rejected.class,
                        rejected -> {
                            assertThat(rejected.started()).isFalse();
                            assertThat(rejected.fault().code()).isEqualTo(FaultCode.PAPER_OUT);
                        });
        assertThat(rig().slips()).isEmpty();
    }

    @Test
    void saysThatPaperIsOutAndBackAgain() {
        rig().takePaperOut();
        Expect.status(rig().printer(), SOON, s -> s instanceof DeviceStatus.UserError);
        assertThat(rig().printer().paper()).isEqualTo(Paper.OUT);
        rig().loadPaper();
        Expect.status(rig().printer(), SOON, DeviceStatus::serves);
        assertThat(rig().printer().paper()).isEqualTo(Paper.FULL);
    }

    @Test
    void rejectsAsStartedWhenPaperEndsWhilePrinting() {
        rig().endPaperAfter(150);
        assertThat(outcome(rig().printer().print(slip(600, 5), PRINTING)))
                .isInstanceOfSatisfying(
                        PrintOutcome.Rejected.class,
                        rejected -> {
                            assertThat(rejected.started()).isTrue();
                            assertThat(rejected.fault().code()).isEqualTo(FaultCode.PAPER_OUT);
                        });
    }

    @Test
    void printsNothingOfAFailedSlipWithTheNext() {
        rig().endPaperAfter(150);
        Slip lost = slip(600, 6);
        assertThat(outcome(rig().printer().print(lost, PRINTING)))
                .isInstanceOf(PrintOutcome.Rejected.class);
        rig().loadPaper();
        Expect.status(rig().printer(), SOON, DeviceStatus::serves);
        Slip next = slip(120, 7);
        assertThat(outcome(rig().printer().print(next, PRINTING)))
                .isEqualTo(new PrintOutcome.Printed());
        BufferedImage last = rig().slips().getLast();
        assertThat(SlipPattern.differentRows(next, last, 120)).isZero();
        assertThat(last.getHeight()).isLessThan(200);
    }

    /// Long enough that most of it is still on its way when the paper ends.
    @Test
    void letsNothingOfAFailedSlipComeOutWhenPaperIsLoaded() {
        int rows = 1_900;
        rig().endPaperAfter(150);
        assertThat(outcome(rig().printer().print(slip(rows, 8), PRINTING)))
                .isInstanceOf(PrintOutcome.Rejected.class);
        rig().loadPaper();
        Expect.status(rig().printer(), SOON, DeviceStatus::serves);
        Slip next = slip(120, 9);
        assertThat(outcome(rig().printer().print(next, PRINTING)))
                .isEqualTo(new PrintOutcome.Printed());
        assertThat(rig().slips()).allMatch(piece -> piece.getHeight() < rows / 2);
        assertThat(SlipPattern.differentRows(next, rig().slips().getLast(), 120)).isZero();
    }

    @Test
    void rejectsWhenTheCoverIsOpen() {
        rig().openCover();
        Expect.status(rig().printer(), SOON, s -> s instanceof DeviceStatus.UserError);
        assertThat(outcome(rig().printer().print(slip(100, 8), PRINTING)))
                .isInstanceOfSatisfying(
                        PrintOutcome.Rejected.class,
                        rejected -> {
                            assertThat(rejected.started()).isFalse();
                            assertThat(rejected.fault().code()).isEqualTo(FaultCode.COVER_OPEN);
                        });
        rig().closeCover();
        Expect.status(rig().printer(), SOON, DeviceStatus::serves);
    }

    @Test
    void leavesUnconfirmedWhatWasCutOffByALostLink() {
        rig().printSlowly();
        Command<PrintOutcome> command = rig().printer().print(slip(400, 9), PRINTING);
        // The slip is under way as soon as the printer is no longer asked but fed.
        Expect.completion(rig().printer().print(slip(8, 10), Duration.ofMillis(700)), SOON);
        rig().unplug();
        assertThat(outcome(command)).isInstanceOf(PrintOutcome.Unconfirmed.class);
    }

    @Test
    void comesBackAfterHavingBeenUnplugged() {
        rig().unplug();
        Expect.status(rig().printer(), SOON, s -> s instanceof DeviceStatus.Offline);
        assertThat(outcome(rig().printer().print(slip(50, 11), PRINTING)))
                .isInstanceOfSatisfying(
                        PrintOutcome.Rejected.class, r -> assertThat(r.started()).isFalse());
        rig().plugIn();
        Expect.status(rig().printer(), Duration.ofSeconds(40), DeviceStatus::serves);
        Slip slip = slip(50, 12);
        assertThat(outcome(rig().printer().print(slip, PRINTING)))
                .isEqualTo(new PrintOutcome.Printed());
    }

    @Test
    void refusesMoreThanItsQueueHolds() {
        rig().printSlowly();
        List<Command<PrintOutcome>> commands = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            commands.add(rig().printer().print(slip(8, 20 + i), PRINTING));
        }
        assertThat(commands)
                .anySatisfy(c ->
                        assertThat(c.completion().toCompletableFuture().getNow(null))
                                .isEqualTo(new Completion.Busy<PrintOutcome>()));
    }

    @Test
    void cancelsWhatHasNotBegun() {
        rig().printSlowly();
        Command<PrintOutcome> first = rig().printer().print(slip(200, 41), PRINTING);
        Command<PrintOutcome> second = rig().printer().print(slip(200, 42), PRINTING);
        second.cancel();
        assertThat(Expect.completion(second, SOON))
                .isEqualTo(new Completion.Cancelled<PrintOutcome>());
        assertThat(outcome(first)).isEqualTo(new PrintOutcome.Printed());
        assertThat(rig().slips()).hasSize(1);
    }

    @Test
    void endsQueuedCommandsWhenClosed() {
        rig().printSlowly();
        rig().printer().print(slip(400, 51), PRINTING);
        Command<PrintOutcome> queued = rig().printer().print(slip(10, 52), PRINTING);
        rig().printer().close();
        assertThat(Expect.completion(queued, SOON))
                .isEqualTo(new Completion.Cancelled<PrintOutcome>());
    }

    @Test
    void refusesASlipWiderThanItsHead() {
        int tooWide = rig().printer().capabilities().dotsPerLine() + 8;
        assertThatThrownBy(() -> rig().printer().print(SlipPattern.random(tooWide, 8, 1), PRINTING))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
