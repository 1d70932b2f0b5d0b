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

/// A slip printer on a TCP port.
public final class EscPosDriver implements Driver<PrinterConnection, Paper> {
    private static final Duration CONNECTING = Duration.ofSeconds(2);

    private final String host;
    private final int port;

    /// Whether a torn piece may hang in the head: at the start nobody knows, and the first slip is cut off from it. Outlives
    /// a connection.
    private final AtomicBoolean tornPiece = new AtomicBoolean(true);

    public EscPosDriver(String host, int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public PrinterConnection connect() throws DeviceException {
        try {
            TcpLink link = TcpLink.open(new InetSocketAddress(host, port), CONNECTING);
            return new EscPosConnection(link, tornPiece);
        } catch (IOException | RuntimeException e) {
            throw new DeviceException(FaultCode.DISCONNECTED, "cannot connect", e);
        }
    }

    @Override
    public Paper unknown() {
        return Paper.UNKNOWN;
    }
}
