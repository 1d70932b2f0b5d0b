package mo.balcao.simulator.sim;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import mo.balcao.device.Completion;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.document.Document;
import mo.balcao.device.document.DocumentConnection;
import mo.balcao.device.document.Panel;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Driver;
import mo.balcao.device.driver.Job;
import mo.balcao.device.driver.Observation;
import mo.balcao.device.printer.PrintOutcome;
import mo.balcao.simulator.control.DeviceAct;

/// A page printer made of memory. Prints sheet by sheet; what holds a sheet up makes the job wait.
final class SimulatedDocumentPrinter extends SimulatedDevice
        implements Driver<DocumentConnection, Panel> {
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Temper temper;
    private final Consumer<Document> onDocument;
    private final SimulatedPaperPath path = new SimulatedPaperPath();

    SimulatedDocumentPrinter(Temper temper, Consumer<Document> onDocument) {
        this.temper = temper;
        this.onDocument = onDocument;
    }

    @Override
    boolean doAct(DeviceAct act) {
        if (act instanceof DeviceAct.Documents(var condition)) {
            path.set(condition);
            return true;
        }
        return false;
    }

    @Override
    public DocumentConnection connect() throws DeviceException {
        needPlug();
        return new Connected();
    }

    @Override
    public Panel unknown() {
        return Panel.BLANK;
    }

    @Override
    public Duration pollEvery() {
        return LOOK;
    }

    private final class Connected implements DocumentConnection {
        @Override
        public Observation<Panel> poll() throws DeviceException {
            needPlug();
            temper.poll();
            return path.seen();
        }

        @Override
        public Completion<PrintOutcome> print(Document document, Job job) throws DeviceException {
            needPlug();
            Optional<Fault> before = path.fault();
            if (before.isPresent()) {
                return new Completion.Done<>(new PrintOutcome.Rejected(before.get(), false));
            }
            job.begun();
            int lostAt = temper.fails() ? temper.partOf(document.pages()) : -1;
            for (int sheet = 0; sheet < document.pages(); sheet++) {
                if (sheet == lostAt) {
                    throw new DeviceException(FaultCode.DISCONNECTED, "simulated lost link");
                }
                Optional<Completion<PrintOutcome>> end = print(sheet, job);
                if (end.isPresent()) {
                    return end.get();
                }
            }
            onDocument.accept(document);
            return new Completion.Done<>(new PrintOutcome.Printed());
        }

        /// One sheet, or how the job ended without it.
        private Optional<Completion<PrintOutcome>> print(int sheet, Job job) {
            temper.dawdle(job);
            job.pause(path.sheetTime());
            while (true) {
                boolean there = job.look();
                if (job.cancelled()) {
                    return Optional.of(takenBack(sheet));
                }
                if (job.remaining().isZero()) {
                    return Optional.of(new Completion.Done<>(late(there)));
                }
                if (plugged() && path.feed().isEmpty()) {
                    return Optional.empty();
                }
                job.pause(LOOK);
            }
        }

        /// The printer drops a job that it is told to; one that cannot be told may still print.
        private PrintOutcome late(boolean there) {
            return there
                    ? new PrintOutcome.Rejected(path.fault().orElseGet(this::slow), true)
                    : new PrintOutcome.Unconfirmed(
                            Fault.of(FaultCode.DISCONNECTED, "unplugged until the deadline"));
        }

        private Fault slow() {
            return Fault.of(FaultCode.NOT_RESPONDING, "past the deadline");
        }

        private Completion<PrintOutcome> takenBack(int sheets) {
            Fault fault = Fault.of(FaultCode.PRINT_CANCELLED, sheets + " sheets were out");
            return sheets == 0
                    ? new Completion.Cancelled<>()
                    : new Completion.Done<>(new PrintOutcome.Rejected(fault, true));
        }

        @Override
        public void close() {}
    }
}
