package mo.balcao.device.card.pcsc;

import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactory;
import jnasmartcardio.Smartcardio;
import jnasmartcardio.Smartcardio.JnaCardTerminals;
import mo.balcao.device.DeviceAddress;
import mo.balcao.device.DeviceId;
import mo.balcao.device.FaultCode;
import mo.balcao.device.card.CardConnection;
import mo.balcao.device.card.CardReader;
import mo.balcao.device.card.CardSlot;
import mo.balcao.device.card.Insertion;
import mo.balcao.device.card.SupervisedCardReader;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Driver;
import mo.balcao.device.scheme.Opening;
import mo.balcao.device.scheme.Scheme;
import mo.balcao.device.supervision.Supervision;

/// One PC/SC reader, found by the beginning of its name: the numbers at the end change with the USB socket.
public final class PcscDriver implements Driver<CardConnection, CardSlot> {
    private static final String SHAPE = "pcsc:<beginning of the reader's name>";

    private final String readerName;
    private final AtomicLong insertions = new AtomicLong();

    public PcscDriver(String readerName) {
        this.readerName = readerName;
    }

    /// `pcsc:<beginning of the reader's name>`.
    public static Scheme<CardReader> scheme() {
        return new Scheme<>(CardReader.class, "pcsc", SHAPE, PcscDriver::open);
    }

    private static Opening<CardReader> open(
            DeviceId id, DeviceAddress address, Supervision supervision) {
        Optional<String> name =
                Optional.of(address.place()).filter(place -> !place.isBlank() && address.onlyHas());
        return Opening.of(
                name,
                SHAPE,
                place ->
                        new SupervisedCardReader(supervision.supervise(id, new PcscDriver(place))));
    }

    @Override
    public CardConnection connect() throws DeviceException {
        // A new context each time: this is what survives a restart of pcscd.
        JnaCardTerminals terminals = context();
        try {
            return new PcscConnection(terminals, find(terminals), this::nextInsertion);
        } catch (CardException | RuntimeException e) {
            release(terminals);
            throw PcscFaults.translate(e);
        } catch (DeviceException e) {
            release(terminals);
            throw e;
        }
    }

    private static JnaCardTerminals context() throws DeviceException {
        try {
            CardTerminals terminals =
                    TerminalFactory.getInstance("PC/SC", null, new Smartcardio()).terminals();
            if (terminals instanceof JnaCardTerminals closeable) {
                return closeable;
            }
            throw new DeviceException(
                    FaultCode.CONFIGURATION, "unexpected provider " + terminals.getClass());
        } catch (NoSuchAlgorithmException e) {
            throw new DeviceException(FaultCode.CONFIGURATION, "no PC/SC provider", e);
        } catch (RuntimeException | UnsatisfiedLinkError e) {
            throw PcscFaults.translate(e);
        }
    }

    private CardTerminal find(JnaCardTerminals terminals) throws CardException, DeviceException {
        for (CardTerminal terminal : terminals.list(CardTerminals.State.ALL)) {
            if (terminal.getName().startsWith(readerName)) {
                return terminal;
            }
        }
        throw new DeviceException(
                FaultCode.DISCONNECTED, "no reader whose name begins with " + readerName);
    }

    static void release(JnaCardTerminals terminals) {
        try {
            terminals.close();
        } catch (CardException | RuntimeException _) {
            // The context died with the daemon: nothing to give back.
        }
    }

    private Insertion nextInsertion() {
        return new Insertion(insertions.incrementAndGet());
    }

    @Override
    public CardSlot unknown() {
        return new CardSlot.Unknown();
    }

    @Override
    public Duration pollEvery() {
        return Duration.ofMillis(250);
    }
}
