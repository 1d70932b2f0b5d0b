package mo.balcao.device.printer.escpos;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import mo.balcao.device.DeviceAddress;
import mo.balcao.device.FaultCode;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Driver;
import mo.balcao.device.printer.PrinterConnection;
import mo.balcao.device.printer.ReceiptPrinter;
import mo.balcao.device.printer.ReceiptPrinter.Paper;
import mo.balcao.device.printer.SupervisedReceiptPrinter;
import mo.balcao.device.scheme.Opening;
import mo.balcao.device.scheme.Scheme;
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

    public static Scheme<ReceiptPrinter> tcpScheme() {
        return scheme("escpos+tcp", EscPosAddress.TCP, EscPosAddress::tcp);
    }

    public static Scheme<ReceiptPrinter> serialScheme() {
        return scheme("escpos+serial", EscPosAddress.SERIAL, EscPosAddress::serial);
    }

    private static Scheme<ReceiptPrinter> scheme(
            String name, String shape, Function<DeviceAddress, Optional<EscPosAddress>> parser) {
        return new Scheme<>(
                ReceiptPrinter.class,
                name,
                shape,
                (id, address, supervision) ->
                        Opening.of(
                                parser.apply(address),
                                shape,
                                printer ->
                                        new SupervisedReceiptPrinter(
                                                supervision.supervise(id, printer.driver()),
                                                new ReceiptPrinter.Capabilities(
                                                        printer.dotsPerLine(), 8, true))));
    }

    /// The name is looked up anew at each connection.
    static EscPosDriver onTcp(InetSocketAddress unresolved) {
        return new EscPosDriver(() ->
                TcpLink.open(
                        new InetSocketAddress(unresolved.getHostString(), unresolved.getPort()),
                        CONNECTING));
    }

    static EscPosDriver onSerial(SerialLine.Opener line) {
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
