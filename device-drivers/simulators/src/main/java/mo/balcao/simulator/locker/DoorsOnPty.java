package mo.balcao.simulator.locker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import mo.balcao.device.locker.Compartment;

/// A cabinet of twelve doors, by the numbers painted on them, on one lock board behind a serial port of the operating
/// system. Any thread.
public final class DoorsOnPty implements AutoCloseable {
    public static final int DOORS = 12;
    private static final int BOARD = 1;
    private static final int OPEN_READS = 0x11;

    private final Cabinet cabinet;
    private final LockBoardsOnPty boards;

    private DoorsOnPty(Cabinet cabinet, LockBoardsOnPty boards) {
        this.cabinet = cabinet;
        this.boards = boards;
    }

    /// @param folder where the link to the pseudo-terminal is made
    public static DoorsOnPty in(Path folder) throws IOException {
        var cabinet = new Cabinet();
        return new DoorsOnPty(
                cabinet,
                LockBoardsOnPty.start(
                        Files.createDirectories(folder),
                        () -> new Boards8a80(cabinet, Set.of(BOARD), OPEN_READS)));
    }

    public String address() {
        return "serial:"
                + boards.device()
                + "?board=8a80&open-reads="
                + Integer.toHexString(OPEN_READS)
                + "&locks="
                + DOORS;
    }

    private static Compartment lock(int door) {
        return new Compartment(BOARD, door);
    }

    public void shut(int door) {
        cabinet.set(new LockerCondition.DoorClosed(lock(door)));
    }

    public void pullOpen(int door) {
        cabinet.set(new LockerCondition.DoorPulledOpen(lock(door)));
    }

    /// Its lock does not let go any more.
    public void jam(int door) {
        cabinet.set(new LockerCondition.DoorJammed(lock(door)));
    }

    public void free(int door) {
        cabinet.set(new LockerCondition.DoorFreed(lock(door)));
    }

    /// A pulse for one lock reaches another.
    public void swapWires(int meant, int reached) {
        cabinet.set(new LockerCondition.WiresSwapped(lock(meant), lock(reached)));
    }

    /// How often the lock of a door was driven.
    public int pulses(int door) {
        return cabinet.pulses(lock(door));
    }

    public void unplug() {
        boards.unplug();
    }

    public void plugIn() throws IOException {
        boards.plugIn();
    }

    @Override
    public void close() {
        boards.close();
    }
}
