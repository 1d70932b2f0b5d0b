package mo.balcao.device.document.ipp;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import mo.balcao.device.Completion;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.document.Document;
import mo.balcao.device.document.ipp.IppConnection.Created;
import mo.balcao.device.document.ipp.JobReport.State;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Job;
import mo.balcao.device.printer.PrintOutcome;
import mo.balcao.device.printer.PrintOutcome.Printed;
import mo.balcao.device.printer.PrintOutcome.Rejected;
import mo.balcao.device.printer.PrintOutcome.Unconfirmed;

/// One document on its way, and the rules by which it counts as printed.
///
/// The job gets its number before it gets its document, so that whatever happens to the link afterwards, there is
/// something to ask for. The number alone proves nothing after a silence (a printer that was switched off counts from
/// one again): then the job must also bear the name that this run gave it.
final class PrintRun {
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration TAKING_BACK = Duration.ofSeconds(4);
    private static final Duration LEAST = Duration.ofMillis(200);

    private final IppConnection printer;
    private final Document document;
    private final Job job;
    private final String name = Questions.OURS + UUID.randomUUID();

    /// What is left for taking the job back before the deadline.
    private final Duration reserve;

    private boolean sent;
    private boolean silence;
    private boolean touchedPaper;

    PrintRun(IppConnection printer, Document document, Job job) {
        this.printer = printer;
        this.document = document;
        this.job = job;
        this.reserve = least(TAKING_BACK, job.remaining().dividedBy(4));
    }

    private static Duration least(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private Duration patience() {
        Duration most = least(IppConnection.ANSWER, job.remaining());
        return most.compareTo(LEAST) < 0 ? LEAST : most;
    }

    Completion<PrintOutcome> run() throws DeviceException {
        return switch (created()) {
            case Created.Busy _ ->
                    job.cancelled()
                            ? new Completion.Cancelled<>()
                            : done(new Rejected(busy(), false));
            case Created.Refused(Fault fault) -> done(new Rejected(fault, false));
            case Created.Opened(int number) -> {
                if (job.over()) {
                    // An empty job: it has no document to print, and goes by the printer's own
                    // time-out at the latest.
                    printer.cancel(number, LEAST);
                    yield new Completion.Cancelled<>();
                }
                job.begun();
                IppLink.Pending upload = printer.send(number, document);
                try {
                    yield follow(number, upload);
                } finally {
                    upload.abandon();
                }
            }
        };
    }

    /// Nothing was sent yet: a busy printer may be asked again.
    private Created created() throws DeviceException {
        while (true) {
            Created created = printer.create(name, patience());
            if (!(created instanceof Created.Busy)
                    || job.cancelled()
                    || job.remaining().compareTo(reserve) <= 0) {
                return created;
            }
            job.look();
            job.pause(LOOK);
        }
    }

    private static Fault busy() {
        return Fault.of(FaultCode.NOT_RESPONDING, "busy with other jobs until the deadline");
    }

    private static Completion<PrintOutcome> done(PrintOutcome outcome) {
        return new Completion.Done<>(outcome);
    }

    private Completion<PrintOutcome> follow(int number, IppLink.Pending upload) {
        while (true) {
            job.look();
            Optional<Fault> refused = uploaded(upload);
            if (refused.isPresent()) {
                return takeBack(number, refused.get());
            }
            Optional<PrintOutcome> end = ending(asked(number), Optional.empty());
            if (end.isPresent()) {
                return done(end.get());
            }
            if (job.cancelled()) {
                return takeBack(
                        number, Fault.of(FaultCode.PRINT_CANCELLED, "cancelled by the terminal"));
            }
            if (job.remaining().compareTo(reserve) <= 0) {
                return takeBack(number, printer.latestFault().orElseGet(PrintRun::late));
            }
            job.pause(LOOK);
        }
    }

    private static Fault late() {
        return Fault.of(FaultCode.NOT_RESPONDING, "past the deadline");
    }

    /// Why the document was refused. An answer lost on the way is a silence like any other.
    private Optional<Fault> uploaded(IppLink.Pending upload) {
        if (sent || !upload.done()) {
            return Optional.empty();
        }
        sent = true;
        try {
            return printer.refused(upload);
        } catch (DeviceException _) {
            silence = true;
            return Optional.empty();
        }
    }

    private Optional<JobReport> asked(int number) {
        try {
            JobReport report = printer.job(number, patience());
            touchedPaper |= report.touchedPaper();
            return Optional.of(report);
        } catch (DeviceException _) {
            silence = true;
            return Optional.empty();
        }
    }

    /// What the printer's word about the job amounts to; nothing while it goes on.
    ///
    /// @param takenBack why this run asked for the job back, if it did
    private Optional<PrintOutcome> ending(Optional<JobReport> answer, Optional<Fault> takenBack) {
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        JobReport report = answer.get();
        if (report.state() == State.FORGOTTEN) {
            return Optional.of(unconfirmed("the printer knows nothing of the job"));
        }
        if (!report.state().terminal()) {
            return Optional.empty();
        }
        boolean ours = report.name().equals(name) || (report.name().isEmpty() && !silence);
        if (!ours) {
            return Optional.of(unconfirmed("the number belongs to another job now"));
        }
        return switch (report.state()) {
            case COMPLETED -> completed(report);
            case CANCELED ->
                    Optional.of(
                            new Rejected(
                                    takenBack.orElseGet(PrintRun::atThePrinter), touchedPaper));
            case ABORTED -> Optional.of(aborted(report, takenBack));
            case WAITING, PROCESSING, FORGOTTEN, UNCLEAR -> Optional.empty();
        };
    }

    /// Completed before the document was sent is no completion: it waits for the deadline.
    private Optional<PrintOutcome> completed(JobReport report) {
        if (!sent) {
            return Optional.empty();
        }
        if (report.has("job-completed-with-errors")) {
            return Optional.of(unconfirmed("completed with errors"));
        }
        if (report.impressions() > 0 && report.impressions() < document.pages()) {
            return Optional.of(
                    unconfirmed(
                            report.impressions() + " of " + document.pages() + " pages counted"));
        }
        return Optional.of(new Printed());
    }

    private static Fault atThePrinter() {
        return Fault.of(FaultCode.PRINT_CANCELLED, "cancelled at the printer");
    }

    private PrintOutcome aborted(JobReport report, Optional<Fault> takenBack) {
        // What stopped it may have happened since the last look.
        job.look();
        return new Rejected(
                takenBack.or(printer::latestFault).orElseGet(() -> cause(report)), touchedPaper);
    }

    private static Fault cause(JobReport report) {
        boolean unprintable =
                report.has("document-format-error")
                        || report.has("unsupported-document-format")
                        || report.has("document-unprintable-error");
        return unprintable
                ? Fault.of(FaultCode.CONFIGURATION, "cannot print this PDF")
                : Fault.of(FaultCode.HARDWARE_ERROR, "aborted by the printer");
    }

    private static PrintOutcome unconfirmed(String detail) {
        return new Unconfirmed(Fault.of(FaultCode.NOT_RESPONDING, detail));
    }

    /// Asks for the job back and waits, as long as the deadline allows, until the printer says what came of it.
    private Completion<PrintOutcome> takeBack(int number, Fault why) {
        boolean wished = job.cancelled();
        long end = System.nanoTime() + least(TAKING_BACK, job.remaining()).toNanos();
        boolean told = false;
        do {
            told = told || cancelled(number);
            Optional<JobReport> answer = asked(number);
            Optional<PrintOutcome> outcome = ending(answer, Optional.of(why));
            if (outcome.isPresent()) {
                boolean nothingBegun =
                        outcome.get() instanceof Rejected(Fault _, boolean started) && !started;
                return wished && nothingBegun ? new Completion.Cancelled<>() : done(outcome.get());
            }
            IppConnection.rest();
        } while (System.nanoTime() - end < 0);
        return done(unconfirmed(told ? "did not end the job in time" : "not reached any more"));
    }

    private boolean cancelled(int number) {
        try {
            printer.cancel(number, patience());
            return true;
        } catch (DeviceException _) {
            silence = true;
            return false;
        }
    }
}
