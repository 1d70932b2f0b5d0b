package mo.balcao.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import mo.balcao.device.Command;
import mo.balcao.device.Completion;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.document.Document;
import mo.balcao.device.document.DocumentPrinter;
import mo.balcao.device.document.DocumentPrinter.Capabilities;
import mo.balcao.device.document.DocumentPrinter.Toner;
import mo.balcao.device.printer.PrintOutcome;
import mo.balcao.device.printer.ReceiptPrinter.Paper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a page printer does, whatever it is made of. `Printed` is said only of what the printer completed; somebody is
/// called while a job waits; nothing is sent twice, and nothing that failed comes out later.
public abstract class DocumentPrinterContract {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration PRINTING = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofSeconds(8);

    private @Nullable Rig current;

    protected DocumentPrinterContract() {}

    /// A printer that is switched on, has A4 paper and toner, and is being connected to; and the hands that work it.
    public interface Rig extends AutoCloseable {
        DocumentPrinter printer();

        void takePaperOut();

        /// The paper ends after so many more sheets.
        void endPaperAfter(int sheets);

        void loadPaper();

        /// A sheet jams after so many more; the printer goes on with the job when the jam is cleared.
        void jamAfter(int sheets);

        void clearJam();

        void openCover();

        void closeCover();

        void wearToner();

        /// Cuts the link; the printer itself goes on.
        void unplug();

        void plugIn();

        /// Each sheet takes at least one second.
        void printSlowly();

        /// The files of which every sheet came out, oldest first.
        List<byte[]> documents();

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
        Rig rig = current;
        if (rig != null) {
            rig.close();
        }
    }

    private Rig rig() {
        Rig rig = current;
        if (rig == null) {
            throw new AssertionError("no rig");
        }
        return rig;
    }

    private Command<PrintOutcome> print(Document document, Duration deadline) {
        return rig().printer().print(document, deadline);
    }

    private static PrintOutcome outcome(Command<PrintOutcome> command) {
        Completion<PrintOutcome> completion = Expect.completion(command, PRINTING.plusSeconds(5));
        if (completion instanceof Completion.Done<PrintOutcome>(PrintOutcome outcome)) {
            return outcome;
        }
        throw new AssertionError("expected an outcome, not " + completion);
    }

    private void expectPrinted(Document document) {
        assertThat(outcome(print(document, PRINTING))).isEqualTo(new PrintOutcome.Printed());
    }

    private static void expectRejected(PrintOutcome outcome, FaultCode code, boolean started) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PrintOutcome.Rejected.class,
                        rejected -> {
                            assertThat(rejected.fault().code()).isEqualTo(code);
                            assertThat(rejected.started()).isEqualTo(started);
                        });
    }

    private static Predicate<DeviceStatus> userError(FaultCode code) {
        return status ->
                status instanceof DeviceStatus.UserError(Fault fault) && fault.code() == code;
    }

    private void expect(Predicate<DeviceStatus> status) {
        Expect.status(rig().printer(), SOON, status);
    }

    private long copiesOf(Document document) {
        return rig().documents().stream().filter(d -> Arrays.equals(d, document.pdf())).count();
    }

    @Test
    void saysWhatItCanDo() {
        assertThat(rig().printer().capabilities()).isEqualTo(new Capabilities(true, true));
        assertThat(rig().printer().paper()).isEqualTo(Paper.FULL);
    }

    @Test
    void printsWhatItWasGiven() {
        Document document = DocumentPattern.bars(2, 1);
        expectPrinted(document);
        assertThat(rig().documents()).containsExactly(document.pdf());
    }

    @Test
    void printsInTheOrderOfCommands() {
        Document first = DocumentPattern.bars(1, 2);
        Document second = DocumentPattern.bars(1, 3);
        Command<PrintOutcome> one = print(first, PRINTING);
        Command<PrintOutcome> two = print(second, PRINTING);
        assertThat(outcome(one)).isEqualTo(new PrintOutcome.Printed());
        assertThat(outcome(two)).isEqualTo(new PrintOutcome.Printed());
        assertThat(rig().documents()).containsExactly(first.pdf(), second.pdf());
    }

    @Test
    void rejectsWithoutStartingWhenPaperIsOut() {
        rig().takePaperOut();
        expectRejected(
                outcome(print(DocumentPattern.bars(1, 4), PRINTING)), FaultCode.PAPER_OUT, false);
        assertThat(rig().documents()).isEmpty();
    }

    @Test
    void saysThatPaperIsOutAndBackAgain() {
        rig().takePaperOut();
        expect(userError(FaultCode.PAPER_OUT));
        assertThat(rig().printer().paper()).isEqualTo(Paper.OUT);
        rig().loadPaper();
        expect(DeviceStatus::serves);
        assertThat(rig().printer().paper()).isEqualTo(Paper.FULL);
    }

    @Test
    void rejectsWhenTheCoverIsOpen() {
        rig().openCover();
        expect(userError(FaultCode.COVER_OPEN));
        expectRejected(
                outcome(print(DocumentPattern.bars(1, 5), PRINTING)), FaultCode.COVER_OPEN, false);
        rig().closeCover();
        expect(DeviceStatus::serves);
    }

    @Test
    void callsForPaperWhileAJobWaitsAndThenPrintsIt() {
        rig().endPaperAfter(1);
        Document document = DocumentPattern.bars(3, 6);
        Command<PrintOutcome> command = print(document, PRINTING);
        expect(userError(FaultCode.PAPER_OUT));
        assertThat(command.completion().toCompletableFuture()).isNotDone();
        rig().loadPaper();
        assertThat(outcome(command)).isEqualTo(new PrintOutcome.Printed());
        assertThat(rig().documents()).containsExactly(document.pdf());
    }

    @Test
    void callsSomebodyToAJamWhileAJobWaits() {
        rig().jamAfter(1);
        Command<PrintOutcome> command = print(DocumentPattern.bars(2, 7), PRINTING);
        expect(userError(FaultCode.PAPER_JAM));
        assertThat(command.completion().toCompletableFuture()).isNotDone();
        rig().clearJam();
        assertThat(outcome(command)).isEqualTo(new PrintOutcome.Printed());
        expect(DeviceStatus::serves);
    }

    @Test
    void takesBackWhatWaitsBeyondItsDeadline() {
        rig().endPaperAfter(1);
        expectRejected(
                outcome(print(DocumentPattern.bars(3, 8), SHORT)), FaultCode.PAPER_OUT, true);
        rig().loadPaper();
        expect(DeviceStatus::serves);
        Document next = DocumentPattern.bars(1, 9);
        expectPrinted(next);
        assertThat(rig().documents()).containsExactly(next.pdf());
    }

    @Test
    void goesOnWithLittleTonerAndSaysSo() {
        rig().wearToner();
        expectPrinted(DocumentPattern.bars(1, 10));
        expect(s ->
                s instanceof DeviceStatus.Limited(Fault fault)
                        && fault.code() == FaultCode.TONER_LOW);
        assertThat(rig().printer().toner()).isEqualTo(Toner.LOW);
    }

    @Test
    void learnsWhatBecameOfAJobWhenTheLinkIsBack() {
        rig().jamAfter(1);
        Document document = DocumentPattern.bars(2, 11);
        Command<PrintOutcome> command = print(document, PRINTING);
        expect(userError(FaultCode.PAPER_JAM));
        rig().unplug();
        expect(s -> s instanceof DeviceStatus.Offline);
        rig().plugIn();
        rig().clearJam();
        assertThat(outcome(command)).isEqualTo(new PrintOutcome.Printed());
        assertThat(rig().documents()).containsExactly(document.pdf());
    }

    @Test
    void leavesUnconfirmedWhatALostLinkHidesAndNeverSendsItAgain() {
        rig().jamAfter(1);
        Document lost = DocumentPattern.bars(2, 12);
        Command<PrintOutcome> command = print(lost, SHORT);
        expect(userError(FaultCode.PAPER_JAM));
        rig().unplug();
        assertThat(outcome(command)).isInstanceOf(PrintOutcome.Unconfirmed.class);
        rig().plugIn();
        rig().clearJam();
        Expect.status(rig().printer(), Duration.ofSeconds(40), DeviceStatus::serves);
        Document next = DocumentPattern.bars(1, 13);
        expectPrinted(next);
        assertThat(copiesOf(next)).isEqualTo(1);
        assertThat(copiesOf(lost)).isLessThanOrEqualTo(1);
    }

    @Test
    void comesBackAfterHavingBeenUnplugged() {
        rig().unplug();
        expect(s -> s instanceof DeviceStatus.Offline);
        assertThat(outcome(print(DocumentPattern.bars(1, 14), PRINTING)))
                .isInstanceOfSatisfying(
                        PrintOutcome.Rejected.class, r -> assertThat(r.started()).isFalse());
        rig().plugIn();
        Expect.status(rig().printer(), Duration.ofSeconds(40), DeviceStatus::serves);
        expectPrinted(DocumentPattern.bars(1, 15));
    }

    @Test
    void takesBackWhatIsCancelledWhilePrinting() {
        rig().jamAfter(1);
        Document unwanted = DocumentPattern.bars(2, 16);
        Command<PrintOutcome> command = print(unwanted, PRINTING);
        expect(userError(FaultCode.PAPER_JAM));
        command.cancel();
        expectRejected(outcome(command), FaultCode.PRINT_CANCELLED, true);
        rig().clearJam();
        expect(DeviceStatus::serves);
        expectPrinted(DocumentPattern.bars(1, 17));
        assertThat(copiesOf(unwanted)).isZero();
    }

    @Test
    void cancelsWhatHasNotBegun() {
        rig().printSlowly();
        Document first = DocumentPattern.bars(2, 18);
        Command<PrintOutcome> one = print(first, PRINTING);
        Command<PrintOutcome> two = print(DocumentPattern.bars(1, 19), PRINTING);
        two.cancel();
        assertThat(Expect.completion(two, SOON))
                .isEqualTo(new Completion.Cancelled<PrintOutcome>());
        assertThat(outcome(one)).isEqualTo(new PrintOutcome.Printed());
        assertThat(rig().documents()).containsExactly(first.pdf());
    }

    @Test
    void refusesMoreThanItsQueueHolds() {
        rig().printSlowly();
        List<Command<PrintOutcome>> commands = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            commands.add(print(DocumentPattern.bars(1, 30 + i), PRINTING));
        }
        assertThat(commands)
                .anySatisfy(c ->
                        assertThat(c.completion().toCompletableFuture().getNow(null))
                                .isEqualTo(new Completion.Busy<PrintOutcome>()));
    }

    @Test
    void endsWhatIsQueuedWhenClosed() {
        rig().printSlowly();
        print(DocumentPattern.bars(3, 60), PRINTING);
        Command<PrintOutcome> queued = print(DocumentPattern.bars(1, 61), PRINTING);
        rig().printer().close();
        assertThat(Expect.completion(queued, SOON))
                .isEqualTo(new Completion.Cancelled<PrintOutcome>());
    }
}
