package mo.balcao.simulator.sim;

import java.time.Duration;
import mo.balcao.device.Completion;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.card.Atr;
import mo.balcao.device.card.CardConnection;
import mo.balcao.device.card.CardSlot;
import mo.balcao.device.card.Insertion;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Driver;
import mo.balcao.device.driver.Job;
import mo.balcao.device.driver.Observation;
import mo.balcao.simulator.card.Chip;
import mo.balcao.simulator.control.DeviceAct;
import org.jspecify.annotations.Nullable;

/// A card reader made of memory.
final class SimulatedCardSlot extends SimulatedDevice implements Driver<CardConnection, CardSlot> {
    private final Temper temper;
    private CardSlot slot = new CardSlot.Empty();
    private @Nullable Chip chip;
    private long insertions;
    private boolean tear;

    SimulatedCardSlot(Temper temper) {
        this.temper = temper;
    }

    @Override
    boolean doAct(DeviceAct act) {
        if (act instanceof DeviceAct.InsertCard(Chip inserted)) {
            insert(inserted);
        } else if (act instanceof DeviceAct.RemoveCard) {
            remove();
        } else if (act instanceof DeviceAct.TearCardAtNextApdu) {
            tear = true;
        } else {
            return false;
        }
        return true;
    }

    private void insert(Chip inserted) {
        byte[] atr = inserted.reset();
        insertions++;
        tear = false;
        chip = atr.length == 0 ? null : inserted;
        slot =
                atr.length == 0
                        ? new CardSlot.Unreadable(
                                Fault.of(FaultCode.CARD_MUTE, "no answer to reset"))
                        : new CardSlot.Present(new Insertion(insertions), new Atr(atr));
    }

    private void remove() {
        chip = null;
        slot = new CardSlot.Empty();
    }

    @Override
    public CardConnection connect() throws DeviceException {
        needPlug();
        return new Connected();
    }

    @Override
    public CardSlot unknown() {
        return new CardSlot.Unknown();
    }

    @Override
    public Duration pollEvery() {
        return Duration.ofMillis(100);
    }

    private synchronized Completion<byte[]> exchange(Insertion insertion, byte[] apdu) {
        Chip present = chip;
        boolean current =
                slot instanceof CardSlot.Present(Insertion now, _) && now.equals(insertion);
        if (present != null && current && (tear || temper.fails())) {
            tear = false;
            remove();
            current = false;
        }
        if (present == null || !current) {
            return failed(FaultCode.CARD_TORN, "the card of this session is gone");
        }
        byte[] answer = present.transmit(apdu);
        return answer.length == 0
                ? failed(FaultCode.CARD_MUTE, "no answer")
                : new Completion.Done<>(answer);
    }

    private static Completion<byte[]> failed(FaultCode code, String detail) {
        return new Completion.Failed<>(Fault.of(code, detail));
    }

    private final class Connected implements CardConnection {
        @Override
        public Observation<CardSlot> poll() throws DeviceException {
            needPlug();
            temper.poll();
            synchronized (SimulatedCardSlot.this) {
                return new Observation<>(new DeviceStatus.Online(), slot);
            }
        }

        @Override
        public Completion<byte[]> transmit(Insertion insertion, byte[] apdu, Job job)
                throws DeviceException {
            temper.dawdle(job);
            needPlug();
            return exchange(insertion, apdu);
        }

        @Override
        public void close() {}
    }
}
