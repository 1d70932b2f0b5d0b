package mo.balcao.device.document.ipp;

import java.time.Duration;
import mo.balcao.device.DeviceAddress;
import mo.balcao.device.DeviceId;
import mo.balcao.device.document.DocumentConnection;
import mo.balcao.device.document.DocumentPrinter;
import mo.balcao.device.document.Panel;
import mo.balcao.device.document.SupervisedDocumentPrinter;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Driver;
import mo.balcao.device.scheme.Opening;
import mo.balcao.device.scheme.Scheme;
import mo.balcao.device.supervision.Supervision;

/// A page printer that answers IPP. It serves this terminal alone: what an earlier connection, or an earlier life of
/// the program, left unfinished in it is cancelled when it is found again.
public final class IppDriver implements Driver<DocumentConnection, Panel> {
    private final IppAddress address;

    public IppDriver(IppAddress address) {
        this.address = address;
    }

    public static Scheme<DocumentPrinter> scheme() {
        return new Scheme<>(DocumentPrinter.class, "ipp", IppAddress.SHAPE, IppDriver::open);
    }

    public static Scheme<DocumentPrinter> secureScheme() {
        return new Scheme<>(
                DocumentPrinter.class, "ipps", IppAddress.SECURE_SHAPE, IppDriver::open);
    }

    private static Opening<DocumentPrinter> open(
            DeviceId id, DeviceAddress address, Supervision supervision) {
        return Opening.of(
                IppAddress.parse(address),
                IppAddress.SHAPE + " or " + IppAddress.SECURE_SHAPE,
                place ->
                        new SupervisedDocumentPrinter(
                                supervision.supervise(id, new IppDriver(place))));
    }

    @Override
    public DocumentConnection connect() throws DeviceException {
        IppLink link = new IppLink(address);
        try {
            IppConnection connection = new IppConnection(link, new Questions(address.printer()));
            connection.takeBackLeftovers();
            return connection;
        } catch (DeviceException | RuntimeException e) {
            link.close();
            throw e;
        }
    }

    @Override
    public Panel unknown() {
        return Panel.BLANK;
    }

    @Override
    public Duration pollEvery() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration callLimit() {
        return Duration.ofSeconds(15);
    }
}
