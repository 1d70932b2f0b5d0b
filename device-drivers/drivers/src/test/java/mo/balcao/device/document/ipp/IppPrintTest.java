package mo.balcao.device.document.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mo.balcao.device.Completion;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.document.Document;
import mo.balcao.device.document.DocumentConnection;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.printer.PrintOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What counts as printed, when the printer at the other end forgets, lies or falls silent.
class IppPrintTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofSeconds(2);

    private final FakePrinter printer = FakePrinter.start();
    private final Document document =
            new Document("%PDF-1.4 three pages".getBytes(StandardCharsets.US_ASCII), 3);
    private DocumentConnection connection;

    IppPrintTest() throws IOException {}

    @BeforeEach
    void connect() throws DeviceException {
        connection = new IppDriver(printer.address()).connect();
    }

    @AfterEach
    void close() {
        connection.close();
        printer.close();
    }

    private PrintOutcome print(Duration limit) throws DeviceException {
        return outcome(connection.print(document, new ShortJob(connection, limit)));
    }

    private static PrintOutcome outcome(Completion<PrintOutcome> completion) {
        if (completion instanceof Completion.Done<PrintOutcome>(PrintOutcome outcome)) {
            return outcome;
        }
        throw new AssertionError(completion);
    }

    private static void expectUnconfirmed(PrintOutcome outcome, String detail) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PrintOutcome.Unconfirmed.class,
                        u -> assertThat(u.fault().detail()).contains(detail));
    }

    private void expectOneDocumentSent() {
        assertThat(printer.count(Operation.sendDocument)).isEqualTo(1);
    }

    @Test
    void printsWhatThePrinterCallsCompleted() throws Exception {
        assertThat(print(LIMIT)).isEqualTo(new PrintOutcome.Printed());
        expectOneDocumentSent();
    }

    @Test
    void leavesUnconfirmedWhatWasCompletedWithErrors() throws Exception {
        printer.answer(
                Operation.getJobAttributes,
                (q, e) -> FakePrinter.say(e, printer.job(q, "job-completed-with-errors")));
        expectUnconfirmed(print(LIMIT), "with errors");
    }

    @Test
    void leavesUnconfirmedWhatCountedFewerPages() throws Exception {
        printer.impressions = 2;
        expectUnconfirmed(print(LIMIT), "2 of 3");
    }

    @Test
    void doesNotBelieveACompletionBeforeTheDocumentWasSent() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        printer.answer(
                Operation.sendDocument,
                (_, _) -> {
                    try {
                        assertThat(end.await(20, TimeUnit.SECONDS)).isTrue();
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                });
        assertThat(print(SHORT)).isNotEqualTo(new PrintOutcome.Printed());
        end.countDown();
    }

    @Test
    void asksWhatBecameOfAJobWhenTheAnswerToItsDocumentIsLost() throws Exception {
        printer.answer(Operation.sendDocument, (_, e) -> e.close());
        assertThat(print(LIMIT)).isEqualTo(new PrintOutcome.Printed());
        expectOneDocumentSent();
    }

    @Test
    void takesNoOtherJobForItsOwnAfterASilence() throws Exception {
        printer.answer(
                Operation.sendDocument,
                (_, e) -> {
                    printer.jobName = "somebody else's";
                    e.close();
                });
        expectUnconfirmed(print(LIMIT), "another job");
    }

    @Test
    void leavesUnconfirmedWhatThePrinterForgot() throws Exception {
        printer.answer(
                Operation.getJobAttributes,
                (q, e) ->
                        FakePrinter.say(
                                e, FakePrinter.answer(q, Status.clientErrorNotFound).build()));
        expectUnconfirmed(print(LIMIT), "knows nothing");
    }

    @Test
    void leavesUnconfirmedWhatFellSilent() throws Exception {
        printer.answer(Operation.getJobAttributes, (_, e) -> e.close());
        printer.answer(Operation.cancelJob, (_, e) -> e.close());
        expectUnconfirmed(print(SHORT), "not reached");
        expectOneDocumentSent();
    }

    @Test
    void leavesUnconfirmedWhatCannotBeTakenBack() throws Exception {
        printer.state = JobState.processing;
        printer.answer(
                Operation.cancelJob, (q, e) -> FakePrinter.say(e, FakePrinter.ok(q).build()));
        expectUnconfirmed(print(SHORT), "did not end");
    }

    @Test
    void rejectsWhatWaitedBeyondItsDeadlineWithTheReason() throws Exception {
        printer.answer(
                Operation.sendDocument,
                (q, e) -> {
                    printer.state = JobState.processing;
                    printer.reasons = List.of("media-jam-report");
                    FakePrinter.say(e, printer.job(q));
                });
        printer.state = JobState.pending;
        assertThat(print(SHORT))
                .isEqualTo(
                        new PrintOutcome.Rejected(
                                Fault.of(FaultCode.PAPER_JAM, "media-jam"), true));
    }

    @Test
    void rejectsAnAbortedJobWithThePrintersReason() throws Exception {
        printer.answer(
                Operation.sendDocument,
                (q, e) -> {
                    printer.state = JobState.aborted;
                    printer.reasons = List.of("media-jam-report");
                    FakePrinter.say(e, printer.job(q));
                });
        printer.state = JobState.pending;
        assertThat(print(LIMIT))
                .isEqualTo(
                        new PrintOutcome.Rejected(
                                Fault.of(FaultCode.PAPER_JAM, "media-jam"), true));
    }

    @Test
    void rejectsWhatSomebodyCancelledAtThePrinter() throws Exception {
        printer.state = JobState.canceled;
        assertThat(print(LIMIT))
                .isInstanceOfSatisfying(
                        PrintOutcome.Rejected.class,
                        r -> assertThat(r.fault().code()).isEqualTo(FaultCode.PRINT_CANCELLED));
    }

    @Test
    void rejectsADocumentThatThePrinterRefuses() throws Exception {
        printer.state = JobState.pending;
        printer.answer(
                Operation.sendDocument,
                (q, e) ->
                        FakePrinter.say(
                                e,
                                FakePrinter.answer(q, Status.clientErrorDocumentFormatNotSupported)
                                        .build()));
        assertThat(print(LIMIT))
                .isInstanceOfSatisfying(
                        PrintOutcome.Rejected.class,
                        r -> {
                            assertThat(r.fault().code()).isEqualTo(FaultCode.CONFIGURATION);
                            assertThat(r.started()).isFalse();
                        });
        assertThat(printer.count(Operation.cancelJob)).isEqualTo(1);
    }

    @Test
    void rejectsUnstartedWhenNoJobIsOpened() throws Exception {
        printer.answer(
                Operation.createJob,
                (q, e) ->
                        FakePrinter.say(e, FakePrinter.answer(q, Status.serverErrorBusy).build()));
        assertThat(print(LIMIT))
                .isInstanceOfSatisfying(
                        PrintOutcome.Rejected.class, r -> assertThat(r.started()).isFalse());
        assertThat(printer.count(Operation.sendDocument)).isZero();
    }

    @Test
    void asksABusyPrinterAgain() throws Exception {
        printer.answer(
                Operation.createJob,
                (q, e) -> {
                    if (printer.count(Operation.createJob) < 3) {
                        FakePrinter.say(e, FakePrinter.answer(q, Status.serverErrorBusy).build());
                    } else {
                        printer.create(q, e);
                    }
                });

        assertThat(print(LIMIT)).isEqualTo(new PrintOutcome.Printed());
        expectOneDocumentSent();
    }

    @Test
    void hasNotBegunWhenTheAnswerToCreateJobIsLost() {
        printer.answer(Operation.createJob, (_, e) -> e.close());
        ShortJob job = new ShortJob(connection, LIMIT);
        assertThatThrownBy(() -> connection.print(document, job))
                .isInstanceOf(DeviceException.class);
        assertThat(job.begun).isFalse();
    }

    @Test
    void cancelsWhatNoSheetWasBegunFor() throws Exception {
        printer.state = JobState.pending;
        ShortJob job = new ShortJob(connection, LIMIT).cancelledAfterLooks(2);
        assertThat(connection.print(document, job))
                .isEqualTo(new Completion.Cancelled<PrintOutcome>());
    }

    @Test
    void takesBackWhatAnEarlierLifeLeftInThePrinter() throws Exception {
        printer.answer(
                Operation.getJobs,
                (q, e) ->
                        FakePrinter.say(
                                e,
                                printer.count(Operation.cancelJob) > 0
                                        ? FakePrinter.ok(q).build()
                                        : FakePrinter.ok(q)
                                                .putAttributes(
                                                        Tag.jobAttributes,
                                                        Types.jobId.of(3),
                                                        Types.jobName.of("balcao-earlier"))
                                                .build()));
        new IppDriver(printer.address()).connect().close();
        assertThat(printer.count(Operation.cancelJob)).isEqualTo(1);
    }
}
