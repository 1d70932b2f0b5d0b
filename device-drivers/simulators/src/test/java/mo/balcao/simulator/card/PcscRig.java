package mo.balcao.simulator.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import mo.balcao.device.DeviceId;
import mo.balcao.device.card.CardReader;
import mo.balcao.device.card.CardSlot;
import mo.balcao.device.card.Insertion;
import mo.balcao.device.factory.DeviceFactory;
import mo.balcao.device.scheme.Opening;
import mo.balcao.simulator.conformance.CardReaderContract;

/// The `pcsc:` driver on a daemon of the test's own.
final class PcscRig implements CardReaderContract.Rig {
    final PcscDaemon pcscd;
    private final DeviceFactory factory = DeviceFactory.start();
    private final CardReader reader;

    PcscRig(PcscDaemon pcscd) {
        this.pcscd = pcscd;
        this.reader =
                switch (factory.open(
                        CardReader.class, new DeviceId("card-reader"), "pcsc:Virtual PCD 00 00")) {
                    case Opening.Opened<CardReader>(CardReader opened) -> opened;
                    case Opening.Refused<CardReader>(String reason) ->
                            throw new AssertionError(reason);
                };
    }

    @Override
    public CardReader reader() {
        return reader;
    }

    Insertion insertion() {
        if (reader.slot() instanceof CardSlot.Present(Insertion insertion, _)) {
            return insertion;
        }
        throw new AssertionError(reader.slot());
    }

    @Override
    public void insert(Chip chip) {
        try {
            pcscd.insert(chip instanceof MuteChip ? "garbled" : "echo");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove() {
        pcscd.remove();
    }

    @Override
    public void tearAtNextApdu() {
        pcscd.tell("tear");
    }

    @Override
    public void unplug() {
        pcscd.kill();
    }

    @Override
    public void plugIn() {
        try {
            pcscd.switchOn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        factory.close();
        try {
            pcscd.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
