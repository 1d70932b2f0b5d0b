package mo.balcao.device.document.ipp;

import java.time.Duration;
import mo.balcao.device.document.DocumentConnection;
import mo.balcao.device.document.Panel;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Driver;

/// A page printer that answers IPP. It serves this terminal alone: what an earlier connection, or an earlier life of
/// the program, left unfinished in it is cancelled when it is found again.
public final class IppDriver implements Driver<DocumentConnection, Panel> {
    private final IppAddress address;

    public IppDriver(IppAddress address) {
        this.address = address;
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
