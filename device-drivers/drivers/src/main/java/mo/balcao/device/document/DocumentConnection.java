package mo.balcao.device.document;

import mo.balcao.device.Completion;
import mo.balcao.device.driver.Connection;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Job;
import mo.balcao.device.printer.PrintOutcome;

/// What a driver of a page printer implements.
public interface DocumentConnection extends Connection<Panel> {
    /// See [DocumentPrinter#print]. Calls [Job#begun] before the first byte of the document is sent and [Job#look] while
    /// it waits. Comes back by the deadline. Thrown exceptions count as `Rejected` before `begun` and as `Unconfirmed`
    /// after it.
    Completion<PrintOutcome> print(Document document, Job job) throws DeviceException;
}
