package mo.balcao.device.document;

import java.time.Duration;
import mo.balcao.device.Command;
import mo.balcao.device.Completion;
import mo.balcao.device.Fault;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Job;
import mo.balcao.device.driver.Work;
import mo.balcao.device.printer.PrintOutcome;
import mo.balcao.device.printer.ReceiptPrinter.Paper;
import mo.balcao.device.supervision.SupervisedDevice;
import mo.balcao.device.supervision.Supervisor;

/// The port over a supervised driver.
public final class SupervisedDocumentPrinter extends SupervisedDevice<DocumentConnection, Panel>
        implements DocumentPrinter {

    public SupervisedDocumentPrinter(Supervisor<DocumentConnection, Panel> device) {
        super(device);
    }

    @Override
    public Command<PrintOutcome> print(Document document, Duration deadline) {
        return device.submit(deadline, new Printing(document));
    }

    private record Printing(Document document) implements Work<DocumentConnection, PrintOutcome> {
        @Override
        public Completion<PrintOutcome> run(DocumentConnection connection, Job job)
                throws DeviceException {
            return connection.print(document, job);
        }

        @Override
        public Completion<PrintOutcome> failed(Fault fault, boolean begun) {
            return new Completion.Done<>(
                    begun
                            ? new PrintOutcome.Unconfirmed(fault)
                            : new PrintOutcome.Rejected(fault, false));
        }

        @Override
        public Completion<PrintOutcome> abandoned(Fault fault, boolean begun) {
            return failed(fault, begun);
        }
    }

    @Override
    public Capabilities capabilities() {
        return device.state().capabilities();
    }

    @Override
    public Paper paper() {
        return device.state().paper();
    }

    @Override
    public Toner toner() {
        return device.state().toner();
    }
}
