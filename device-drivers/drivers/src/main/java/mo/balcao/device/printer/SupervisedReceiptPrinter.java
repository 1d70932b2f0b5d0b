package mo.balcao.device.printer;

import java.time.Duration;
import mo.balcao.device.Command;
import mo.balcao.device.Completion;
import mo.balcao.device.Fault;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Job;
import mo.balcao.device.driver.Work;
import mo.balcao.device.supervision.SupervisedDevice;
import mo.balcao.device.supervision.Supervisor;

/// The port over a supervised driver.
public final class SupervisedReceiptPrinter
        extends SupervisedDevice<PrinterConnection, ReceiptPrinter.Paper>
        implements ReceiptPrinter {
    private final Capabilities capabilities;

    public SupervisedReceiptPrinter(
            Supervisor<PrinterConnection, Paper> device, Capabilities capabilities) {
        super(device);
        this.capabilities = capabilities;
    }

    @Override
    public Command<PrintOutcome> print(Slip slip, Duration deadline) {
        if (slip.widthDots() > capabilities.dotsPerLine()) {
            throw new IllegalArgumentException(slip + " is wider than " + capabilities);
        }
        return device.submit(deadline, new Printing(slip));
    }

    private record Printing(Slip slip) implements Work<PrinterConnection, PrintOutcome> {
        @Override
        public Completion<PrintOutcome> run(PrinterConnection connection, Job job)
                throws DeviceException {
            return new Completion.Done<>(connection.print(slip, job));
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
        return capabilities;
    }

    @Override
    public Paper paper() {
        return device.state();
    }
}
