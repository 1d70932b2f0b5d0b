package mo.balcao.device.locker.board;

import java.io.IOException;
import java.time.Duration;
import mo.balcao.device.FaultCode;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Driver;
import mo.balcao.device.locker.Bays;
import mo.balcao.device.locker.DoorBook;
import mo.balcao.device.locker.LockerConnection;
import mo.balcao.device.serial.SerialLine;

/// The lock boards of one cabinet. Opening the line moves nothing.
public final class LockBoardDriver implements Driver<LockerConnection, Bays> {
    private final SerialLine.Opener opener;
    private final Wiring wiring;
    private final DoorBook book;

    public LockBoardDriver(SerialLine.Opener opener, Wiring wiring) {
        this.opener = opener;
        this.wiring = wiring;
        this.book = new DoorBook(wiring.compartments(), System::nanoTime);
    }

    @Override
    public LockerConnection connect() throws DeviceException {
        wiring.boards().forEach(book::lost);
        try {
            return new LockBoardConnection(new Bus8a80(opener.open(), wiring), wiring, book);
        } catch (IOException e) {
            throw new DeviceException(FaultCode.DISCONNECTED, "cannot open the line", e);
        }
    }

    @Override
    public Bays unknown() {
        return Bays.unknown(wiring.compartments());
    }

    @Override
    public Duration pollEvery() {
        return Duration.ofMillis(300);
    }

    /// Enough for every board to be silent three times.
    @Override
    public Duration callLimit() {
        return LockBoardConnection.ANSWER.multipliedBy(3L * wiring.boards().size()).plusSeconds(5);
    }
}
