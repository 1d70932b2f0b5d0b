package mo.balcao.device.locker.board;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mo.balcao.device.locker.Compartment;

/// Questions and answers on one bus of lock boards. Each question is asked once and waits at most
/// [LockBoardConnection#ANSWER]; no answer is an empty result, a lost line an [IOException].
public interface LockBus extends AutoCloseable {
    /// Lock by lock whether a board's sensors say "open". A lock of which the board tells nothing is missing.
    Optional<Map<Integer, Boolean>> doors(int board) throws IOException;

    /// Whether the sensor of one lock says "open".
    Optional<Boolean> isOpen(Compartment compartment) throws IOException;

    /// Sends one pulse, once. Whether the board said that it took it; what its answer says of the door is not used.
    boolean pulse(Compartment compartment) throws IOException;

    /// What boards said without having been asked, oldest first, since the last call.
    List<Report> takeReports();

    /// Gives the line back. Throws nothing.
    @Override
    void close();

    record Report(Compartment compartment, boolean open) {}

    /// Opens the bus anew each time.
    @FunctionalInterface
    interface Opener {
        LockBus open() throws IOException;
    }
}
