package mo.balcao.device.locker.board;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mo.balcao.device.locker.Compartment;

/// Questions and answers on one bus of lock boards. Each question is asked once and waits at most
/// [LockBoardConnection#ANSWER]; no answer is an empty result, a lost line an [IOException].
interface LockBus extends AutoCloseable {
    /// The locks of a board whose sensors say "open".
    Optional<Set<Integer>> openLocks(int board) throws IOException;

    /// Whether the sensor of one lock says "open".
    Optional<Boolean> isOpen(Compartment compartment) throws IOException;

    /// Sends one pulse, once. Whether the board answered; what its answer says of the door is not used.
    boolean pulse(Compartment compartment) throws IOException;

    /// What boards said without having been asked, oldest first, since the last call.
    List<Report> takeReports();

    @Override
    void close();

    record Report(Compartment compartment, boolean open) {}
}
