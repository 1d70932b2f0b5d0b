package mo.balcao.dock.world;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mo.balcao.simulator.locker.DoorsOnPty;
import mo.balcao.simulator.printer.EscPosPrinterOnTcp;

/// What stands around the machine. Outlives the terminal: killing that leaves the world as it was. Any thread.
public final class World implements AutoCloseable {
    private final Phone phone;
    private final EscPosPrinterOnTcp printer;
    private final List<BufferedImage> slips;
    private final Relay network;
    private final Impostor impostor;
    private final DoorsOnPty lockers;
    private final int platformPort;

    private World(
            Phone phone,
            EscPosPrinterOnTcp printer,
            List<BufferedImage> slips,
            Relay network,
            Impostor impostor,
            DoorsOnPty lockers,
            int platformPort) {
        this.phone = phone;
        this.printer = printer;
        this.slips = slips;
        this.network = network;
        this.impostor = impostor;
        this.lockers = lockers;
        this.platformPort = platformPort;
    }

    /// @param folder for the camera's pictures, the impostor's key and the lock boards' port
    /// @param keytool of the JDK that runs us
    public static World begin(Path folder, Path keytool, int platformPort) throws IOException {
        List<BufferedImage> slips = new CopyOnWriteArrayList<>();
        return new World(
                Phone.before(folder.resolve("camera")),
                EscPosPrinterOnTcp.start(0, slips::add),
                slips,
                Relay.to(platformPort),
                Impostor.begin(keytool, folder),
                DoorsOnPty.in(folder.resolve("lockers")),
                platformPort);
    }

    public Phone phone() {
        return phone;
    }

    public EscPosPrinterOnTcp printer() {
        return printer;
    }

    /// What came out of the printer and was cut, in order.
    public List<BufferedImage> slips() {
        return List.copyOf(slips);
    }

    /// Port on loopback where the terminal finds the platform.
    public int platformPort() {
        return network.port();
    }

    /// The network's state, in words.
    public String network() {
        return !network.whole()
                ? "The cable is cut"
                : network.target() == platformPort
                        ? "The cable leads to the platform"
                        : "Somebody else answers in the platform's place";
    }

    public void cutNetwork() {
        network.cut();
    }

    /// Cable whole, platform at its end.
    public void mendNetwork() throws IOException {
        network.lead(platformPort);
        network.mend();
    }

    /// Cable whole, somebody else at its end.
    public void letImpostorAnswer() throws IOException {
        network.lead(impostor.port());
        network.mend();
    }

    public DoorsOnPty lockers() {
        return lockers;
    }

    public Impostor impostor() {
        return impostor;
    }

    @Override
    public void close() {
        printer.close();
        network.close();
        impostor.close();
        lockers.close();
    }
}
