package mo.balcao.device.printer.escpos;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import mo.balcao.device.FaultCode;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Driver;
import mo.balcao.device.printer.PrinterConnection;
import mo.balcao.device.printer.ReceiptPrinter.Paper;
import mo.balcao.device.serial.SerialLine;

/// A slip printer behind a TCP port or a serial line.
public final class EscPosDriver implements Driver<PrinterConnection, Paper> {
    private static final Duration CONNECTING = Duration.ofSeconds(2);

    private final PrinterLink.Opener opener;

    /// Whether a torn piece may hang in the head: at the start nobody knows, and the first slip is cut off from it. Outlives
    /// a connection.
    private final AtomicBoolean tornPiece = new AtomicBoolean(true);

    private EscPosDriver(PrinterLink.Opener opener) {
        this.opener = opener;
    }

    public static EscPosDriver onTcp(String host, int port) {
        return new EscPosDriver(() -> TcpLink.open(new InetSocketAddress(host, port), CONNECTING));
    }

    public static EscPosDriver onSerial(SerialLine.Opener line) {
        return new EscPosDriver(() -> new SerialPrinterLink(line.open()));
    }

    @Override
    public PrinterConnection connect() throws DeviceException {
        try {
            return new EscPosConnection(opener.open(), tornPiece);
        } catch (IOException | RuntimeException e) {
            throw new DeviceException(FaultCode.DISCONNECTED, "cannot connect", e);
        }
    }

    @Override
    public Paper unknown() {
        return Paper.UNKNOWN;
    }
}
