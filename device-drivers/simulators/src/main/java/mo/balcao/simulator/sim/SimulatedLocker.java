package mo.balcao.simulator.sim;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Driver;
import mo.balcao.device.locker.Bays;
import mo.balcao.device.locker.LockerConnection;
import mo.balcao.device.locker.board.BoardKind;
import mo.balcao.device.locker.board.Layout;
import mo.balcao.device.locker.board.LockBoardDriver;
import mo.balcao.device.locker.board.Wiring;
import mo.balcao.device.serial.SerialLine;
import mo.balcao.simulator.control.DeviceAct;
import mo.balcao.simulator.locker.Boards8a80;
import mo.balcao.simulator.locker.Cabinet;
import mo.balcao.simulator.locker.LockerCondition;
import mo.balcao.simulator.serial.LineInMemory;

/// A cabinet of two boards with twelve doors each, made of memory. Its driver is the real one: what opens a door is more
/// than what a second copy of those rules would be worth.
final class SimulatedLocker extends SimulatedDevice implements Driver<LockerConnection, Bays> {
    static final Wiring WIRING =
            new Wiring(
                    BoardKind.EIGHT_A_EIGHTY,
                    new Layout(new TreeSet<>(Set.of(1, 2)), 12),
                    0x11,
                    9600);

    private final Temper temper;
    private final Cabinet cabinet = new Cabinet();
    private final LockBoardDriver driver = new LockBoardDriver(this::open, WIRING);

    SimulatedLocker(Temper temper) {
        this.temper = temper;
    }

    @Override
    boolean doAct(DeviceAct act) {
        if (act instanceof DeviceAct.Locker(LockerCondition condition)) {
            cabinet.set(condition);
            return true;
        }
        return false;
    }

    private SerialLine open() throws IOException {
        if (!plugged()) {
            throw new IOException("unplugged");
        }
        Boards8a80 boards = new Boards8a80(cabinet, WIRING.layout().boards(), WIRING.openReads());
        return new LineInMemory(bytes -> mangle(boards.apply(bytes)), this::plugged, temper::delay);
    }

    /// An answer that goes wrong loses its end.
    private byte[] mangle(byte[] answer) {
        return temper.fails() ? Arrays.copyOf(answer, temper.partOf(answer.length)) : answer;
    }

    @Override
    public LockerConnection connect() throws DeviceException {
        return driver.connect();
    }

    @Override
    public Bays unknown() {
        return driver.unknown();
    }

    @Override
    public Duration pollEvery() {
        return Duration.ofMillis(100);
    }

    @Override
    public Duration callLimit() {
        return driver.callLimit();
    }
}
