package mo.balcao.device.printer;

import mo.balcao.device.driver.Connection;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Job;
import mo.balcao.device.printer.ReceiptPrinter.Paper;

/// What a driver of a slip printer implements.
public interface PrinterConnection extends Connection<Paper> {
    /// See [ReceiptPrinter#print]. Calls [Job#begun] before the first byte of the slip is sent. Thrown exceptions
    /// count as `Rejected` before that call and as `Unconfirmed` after it.
    PrintOutcome print(Slip slip, Job job) throws DeviceException;
}
