package mo.balcao.dock.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import mo.balcao.device.locker.Compartment;
import mo.balcao.simulator.locker.Cabinet;
import mo.balcao.simulator.locker.LockBoardsOnPty;
import mo.balcao.simulator.locker.LockerCondition;

/// A cabinet of twelve doors on one lock board, behind a serial port of the operating system. Any thread.
public final class Lockers implements AutoCloseable {
    public static final int DOORS = 12;
    private static final int BOARD = 1;
    private static final int OPEN_READS = 0x11;

    private final Cabinet cabinet;
    private final LockBoardsOnPty boards;

    private Lockers(Cabinet cabinet, LockBoardsOnPty boards) {
        this.cabinet = cabinet;
        this.boards = boards;
    }

    static Lockers in(Path folder) throws IOException {
        var cabinet = new Cabinet();
        return new Lockers(
                cabinet,
                LockBoardsOnPty.start(
                        Files.createDirectories(folder), cabinet, Set.of(BOARD), OPEN_READS));
    }

    public String address() {
        return "serial:"
                + boards.device()
                + "?board=8a80&open-reads="
                + Integer.toHexString(OPEN_READS)
                + "&locks="
                + DOORS;
    }

    /// The lock behind a door's number.
    public static Compartment door(int number) {
        return new Compartment(BOARD, number);
    }

    public void set(LockerCondition condition) {
        cabinet.set(condition);
    }

    /// How often the lock of a door was driven.
    public int pulses(int door) {
        return cabinet.pulses(door(door));
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
