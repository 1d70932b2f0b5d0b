package mo.balcao.device.card.pcsc;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import jnasmartcardio.Smartcardio.JnaCardTerminals;
import mo.balcao.device.Completion;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.card.Atr;
import mo.balcao.device.card.CardConnection;
import mo.balcao.device.card.CardSlot;
import mo.balcao.device.card.Insertion;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Job;
import mo.balcao.device.driver.Observation;
import org.jspecify.annotations.Nullable;

/// A PC/SC context with one reader of it. The card in it is claimed exclusively as long as it is there.
final class PcscConnection implements CardConnection {
    private static final String CLAIM = "EXCLUSIVE;*";
    private static final int LONGEST_RESPONSE = 65_538;

    private final JnaCardTerminals context;
    private final CardTerminal reader;
    private final Supplier<Insertion> insertions;
    private CardSlot slot = new CardSlot.Empty();
    private @Nullable Card card;

    PcscConnection(JnaCardTerminals context, CardTerminal reader, Supplier<Insertion> insertions) {
        this.context = context;
        this.reader = reader;
        this.insertions = insertions;
    }

    @Override
    public Observation<CardSlot> poll() throws DeviceException {
        try {
            slot = look();
        } catch (CardException | RuntimeException e) {
            throw PcscFaults.translate(e);
        }
        return new Observation<>(new DeviceStatus.Online(), slot);
    }

    private CardSlot look() throws CardException {
        if (!reader.isCardPresent()) {
            letGo();
            return new CardSlot.Empty();
        }
        Card known = card;
        if (known != null && stillTheSame(known)) {
            return slot;
        }
        letGo();
        return claim();
    }

    /// A card changed between two polls shows only as a refused transaction.
    private static boolean stillTheSame(Card known) throws CardException {
        try {
            known.beginExclusive();
            known.endExclusive();
            return true;
        } catch (CardException | RuntimeException e) {
            if (PcscFaults.code(e) == PcscFaults.NO_SERVICE) {
                throw e;
            }
            return false;
        }
    }

    private CardSlot claim() throws CardException {
        try {
            Card fresh = reader.connect(CLAIM);
            card = fresh;
            return new CardSlot.Present(insertions.get(), new Atr(fresh.getATR().getBytes()));
        } catch (CardException e) {
            long code = PcscFaults.code(e);
            if (code == PcscFaults.UNRESPONSIVE_CARD
                    || code == PcscFaults.UNPOWERED_CARD
                    || code == PcscFaults.PROTO_MISMATCH) {
                return unreadable(FaultCode.CARD_MUTE, "no answer to reset");
            }
            if (code == PcscFaults.SHARING_VIOLATION) {
                return unreadable(FaultCode.READER_SHARED, "another program holds the card");
            }
            if (code == PcscFaults.NO_SMARTCARD || code == PcscFaults.REMOVED_CARD) {
                return new CardSlot.Empty();
            }
            throw e;
        }
    }

    private static CardSlot unreadable(FaultCode code, String detail) {
        return new CardSlot.Unreadable(Fault.of(code, detail));
    }

    @Override
    public Completion<byte[]> transmit(Insertion insertion, byte[] apdu, Job job)
            throws DeviceException {
        Card present = card;
        if (present == null
                || !(slot instanceof CardSlot.Present(Insertion current, _))
                || !current.equals(insertion)) {
            return torn("the card of this session is gone");
        }
        byte[] response = new byte[LONGEST_RESPONSE];
        try {
            int length =
                    present.getBasicChannel()
                            .transmit(ByteBuffer.wrap(apdu), ByteBuffer.wrap(response));
            return new Completion.Done<>(Arrays.copyOf(response, length));
        } catch (CardException e) {
            return failed(e);
        } catch (RuntimeException e) {
            // jnasmartcardio 0.2.7 trips over the empty answer of a card that was pulled meanwhile.
            letGo();
            return torn(e.getClass().getSimpleName());
        }
    }

    private Completion<byte[]> failed(CardException e) throws DeviceException {
        long code = PcscFaults.code(e);
        if (code == PcscFaults.NO_SERVICE
                || code == PcscFaults.SERVICE_STOPPED
                || code == PcscFaults.INVALID_HANDLE) {
            throw PcscFaults.translate(e);
        }
        letGo();
        return torn(code == 0 ? "card error" : "pcsc 0x%08X".formatted(code));
    }

    private static Completion<byte[]> torn(String detail) {
        return new Completion.Failed<>(Fault.of(FaultCode.CARD_TORN, detail));
    }

    private void letGo() {
        Card old = card;
        card = null;
        if (old == null) {
            return;
        }
        try {
            old.disconnect(true);
        } catch (CardException | RuntimeException _) {
            // The card or the daemon is gone: nothing to give back.
        }
    }

    @Override
    public void close() {
        letGo();
        PcscDriver.release(context);
    }
}
