package mo.balcao.device.card;

import java.time.Duration;
import java.util.function.Consumer;
import mo.balcao.device.Command;
import mo.balcao.device.supervision.SupervisedDevice;
import mo.balcao.device.supervision.Supervisor;

/// The port over a supervised driver.
public final class SupervisedCardReader extends SupervisedDevice<CardConnection, CardSlot>
        implements CardReader {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 65_544;

    public SupervisedCardReader(Supervisor<CardConnection, CardSlot> device) {
        super(device);
    }

    @Override
    public CardSlot slot() {
        return device.state();
    }

    @Override
    public Watch watchSlot(Consumer<CardSlot> onChange) {
        return device.watchState(onChange);
    }

    @Override
    public Command<byte[]> transmit(Insertion insertion, byte[] apdu, Duration timeout) {
        if (apdu.length < SHORTEST || apdu.length > LONGEST) {
            throw new IllegalArgumentException("not a command APDU: " + apdu.length + " bytes");
        }
        byte[] command = apdu.clone();
        return device.submit(
                timeout, (connection, job) -> connection.transmit(insertion, command, job));
    }
}
