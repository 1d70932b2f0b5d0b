package mo.balcao.device.locker.board;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import mo.balcao.device.DeviceAddress;
import mo.balcao.device.DeviceId;
import mo.balcao.device.FaultCode;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Driver;
import mo.balcao.device.locker.Bays;
import mo.balcao.device.locker.DoorBook;
import mo.balcao.device.locker.LockerBank;
import mo.balcao.device.locker.LockerConnection;
import mo.balcao.device.locker.SupervisedLockerBank;
import mo.balcao.device.scheme.Opening;
import mo.balcao.device.scheme.Scheme;
import mo.balcao.device.serial.JsscLine;
import mo.balcao.device.serial.SerialLine;
import mo.balcao.device.supervision.Supervision;

/// The lock boards of one cabinet. Opening the bus moves nothing.
public final class LockBoardDriver implements Driver<LockerConnection, Bays> {
    private final LockBus.Opener opener;
    private final Layout layout;
    private final DoorBook book;

    public LockBoardDriver(LockBus.Opener opener, Layout layout) {
        this.opener = opener;
        this.layout = layout;
        this.book = new DoorBook(layout.compartments(), System::nanoTime);
    }

    /// Boards on a serial line.
    public LockBoardDriver(SerialLine.Opener line, Wiring wiring) {
        this(() -> wiring.kind().bus(line.open(), wiring), wiring.layout());
    }

    public static Scheme<LockerBank> scheme() {
        return new Scheme<>(LockerBank.class, "serial", Wiring.SHAPE, LockBoardDriver::open);
    }

    private static Opening<LockerBank> open(
            DeviceId id, DeviceAddress address, Supervision supervision) {
        Optional<Wiring> read =
                Wiring.parse(address.options()).filter(_ -> !address.place().isBlank());
        return Opening.of(
                read,
                Wiring.SHAPE,
                wiring -> {
                    var driver =
                            new LockBoardDriver(
                                    () -> JsscLine.open(address.place(), wiring.baud()), wiring);
                    return new SupervisedLockerBank(
                            supervision.supervise(id, driver), wiring.layout().compartments());
                });
    }

    @Override
    public LockerConnection connect() throws DeviceException {
        layout.boards().forEach(book::lost);
        try {
            return new LockBoardConnection(opener.open(), layout, book);
        } catch (IOException e) {
            throw new DeviceException(FaultCode.DISCONNECTED, "cannot open the line", e);
        }
    }

    @Override
    public Bays unknown() {
        return Bays.unknown(layout.compartments());
    }

    @Override
    public Duration pollEvery() {
        return Duration.ofMillis(300);
    }

    /// Enough for every board to be silent three times.
    @Override
    public Duration callLimit() {
        return LockBoardConnection.ANSWER.multipliedBy(3L * layout.boards().size()).plusSeconds(5);
    }
}
