package mo.balcao.device.document.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import mo.balcao.device.Completion;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.document.Document;
import mo.balcao.device.document.DocumentConnection;
import mo.balcao.device.document.Panel;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Job;
import mo.balcao.device.driver.Observation;
import mo.balcao.device.printer.PrintOutcome;

/// What can be asked of one printer, in this driver's words.
final class IppConnection implements DocumentConnection {
    static final Duration ANSWER = Duration.ofSeconds(4);

    private static final Duration CLEARING = Duration.ofSeconds(6);
    private static final Duration BREATH = Duration.ofMillis(200);
    private static final int SERVER_ERRORS = 0x0500;
    private static final int BUSY = 0x0507;

    private final IppLink link;
    private final Questions questions;
    private Optional<Fault> latest = Optional.empty();

    IppConnection(IppLink link, Questions questions) {
        this.link = link;
        this.questions = questions;
    }

    @Override
    public Observation<Panel> poll() throws DeviceException {
        PrinterReport report = printer();
        latest = report.fault();
        return report.seen();
    }

    private PrinterReport printer() throws DeviceException {
        return link.ask(
                        questions.aboutPrinter(),
                        ANSWER,
                        answer ->
                                Questions.refused(answer)
                                        ? Optional.<PrinterReport>empty()
                                        : Optional.of(PrinterReport.of(answer)))
                .orElseThrow(() ->
                        new DeviceException(FaultCode.CONFIGURATION, "describes no printer here"));
    }

    /// What kept the printer from printing when it was last asked.
    Optional<Fault> latestFault() {
        return latest;
    }

    @Override
    public Completion<PrintOutcome> print(Document document, Job job) throws DeviceException {
        Optional<Fault> before = printer().fault();
        if (before.isEmpty() && !takeBackLeftovers()) {
            before =
                    Optional.of(
                            Fault.of(
                                    FaultCode.NOT_RESPONDING,
                                    "an earlier print is still in the printer"));
        }
        return before.isPresent()
                ? new Completion.Done<>(new PrintOutcome.Rejected(before.get(), false))
                : new PrintRun(this, document, job).run();
    }

    /// Cancels what this driver left in the printer and waits a little until it is gone, so that nothing comes out
    /// before the next person. Returns whether it is.
    boolean takeBackLeftovers() throws DeviceException {
        long end = System.nanoTime() + CLEARING.toNanos();
        List<Integer> left = leftovers();
        while (!left.isEmpty() && System.nanoTime() - end < 0) {
            for (int number : left) {
                if (System.nanoTime() - end < 0) {
                    cancel(number, ANSWER);
                }
            }
            rest();
            left = leftovers();
        }
        return left.isEmpty();
    }

    private List<Integer> leftovers() throws DeviceException {
        return link.ask(questions.aboutJobs(), ANSWER, IppConnection::ours);
    }

    /// A printer that keeps names to itself was asked for this user's jobs only.
    private static List<Integer> ours(IppPacket answer) {
        List<Integer> numbers = new ArrayList<>();
        for (AttributeGroup group : answer.getAttributeGroups()) {
            Integer number = group.getValue(Types.jobId);
            String name = group.getString(Types.jobName);
            if (Tag.jobAttributes.equals(group.getTag())
                    && number != null
                    && (name == null || name.startsWith(Questions.OURS))) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /// Opens an empty job.
    Created create(String name, Duration limit) throws DeviceException {
        return link.ask(questions.create(name), limit, IppConnection::created);
    }

    sealed interface Created {
        record Opened(int number) implements Created {}

        /// It takes one job at a time, and an earlier one is just ending (RFC 8011, 0507h).
        record Busy() implements Created {}

        record Refused(Fault fault) implements Created {}
    }

    private static Created created(IppPacket answer) {
        if (answer.getCode() == BUSY) {
            return new Created.Busy();
        }
        AttributeGroup job = answer.get(Tag.jobAttributes);
        Integer number = job == null ? null : job.getValue(Types.jobId);
        return Questions.refused(answer) || number == null
                ? new Created.Refused(refusal(answer.getCode(), "Create-Job"))
                : new Created.Opened(number);
    }

    private static Fault refusal(int status, String what) {
        return Fault.of(
                status >= SERVER_ERRORS ? FaultCode.NOT_RESPONDING : FaultCode.CONFIGURATION,
                "%s answered with status %04x".formatted(what, status));
    }

    IppLink.Pending send(int number, Document document) throws DeviceException {
        return link.send(questions.document(number), document.pdf());
    }

    /// Why the printer did not take the document; nothing when it did.
    Optional<Fault> refused(IppLink.Pending sent) throws DeviceException {
        return link.answer(
                sent,
                BREATH,
                answer ->
                        Questions.refused(answer)
                                ? Optional.of(refusal(answer.getCode(), "Send-Document"))
                                : Optional.empty());
    }

    JobReport job(int number, Duration limit) throws DeviceException {
        return link.ask(questions.aboutJob(number), limit, JobReport::of);
    }

    /// A refusal is no matter: the job's own state tells what came of it.
    void cancel(int number, Duration limit) throws DeviceException {
        link.ask(questions.cancel(number), limit, IppPacket::getCode);
    }

    /// A short wait that goes on though the command was cancelled: somebody must see the cancelling through.
    static void rest() {
        LockSupport.parkNanos(BREATH.toNanos());
    }

    @Override
    public void close() {
        link.close();
    }
}
