package mo.balcao.device.locker.board;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import mo.balcao.device.locker.Compartment;
import mo.balcao.device.locker.board.Frame8a80.Answer;
import mo.balcao.device.serial.SerialLine;

/// 8A/80 boards. An answer counts only for the board and lock it was asked of; what had arrived before the question, or
/// answers no question, is at most a report.
final class Bus8a80 implements LockBus {
    /// After this long without a byte a frame is taken to be over: three times a USB adapter's usual 16 ms of latency.
    private static final Duration QUIET = Duration.ofMillis(50);

    private final SerialLine line;
    private final Wiring wiring;
    private final FrameReader8a80 reader = new FrameReader8a80();
    private final List<Report> reports = new ArrayList<>();

    Bus8a80(SerialLine line, Wiring wiring) {
        this.line = line;
        this.wiring = wiring;
    }

    @Override
    public Optional<Set<Integer>> openLocks(int board) throws IOException {
        return ask(
                        Frame8a80.readBoard(board),
                        a -> a instanceof Answer.Board(int from, _) && from == board)
                .map(a -> a instanceof Answer.Board(_, int ones) ? open(ones) : Set.of());
    }

    private Set<Integer> open(int ones) {
        Set<Integer> open = new HashSet<>();
        for (int lock = 1; lock <= wiring.locks(); lock++) {
            int status = ((ones >> (lock - 1)) & 1) == 1 ? Frame8a80.ONE : Frame8a80.ZERO;
            if (status == wiring.openReads()) {
                open.add(lock);
            }
        }
        return open;
    }

    @Override
    public Optional<Boolean> isOpen(Compartment compartment) throws IOException {
        return ask(
                        Frame8a80.readLock(compartment.board(), compartment.channel()),
                        a -> isAbout(a, Frame8a80.STATE, compartment))
                .map(a ->
                        a instanceof Answer.Lock(_, _, _, int status)
                                && status == wiring.openReads());
    }

    @Override
    public boolean pulse(Compartment compartment) throws IOException {
        return ask(
                        Frame8a80.unlock(compartment.board(), compartment.channel()),
                        a -> isAbout(a, Frame8a80.OPEN, compartment))
                .isPresent();
    }

    private static boolean isAbout(Answer answer, int function, Compartment compartment) {
        return answer instanceof Answer.Lock(int asked, int board, int lock, _)
                && asked == function
                && board == compartment.board()
                && lock == compartment.channel();
    }

    private Optional<Answer> ask(byte[] question, Predicate<Answer> wanted) throws IOException {
        clearLine();
        line.write(question);
        long end = System.nanoTime() + LockBoardConnection.ANSWER.toNanos();
        for (long left = LockBoardConnection.ANSWER.toNanos();
                left > 0;
                left = end - System.nanoTime()) {
            byte[] bytes = line.read(Duration.ofNanos(Math.min(left, QUIET.toNanos())));
            reader.accept(bytes);
            Optional<Answer> found = find(bytes.length == 0, wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// A late answer to an earlier question must not be taken for that to the next one.
    private void clearLine() throws IOException {
        // Bounded: a board that never stops talking does not keep the bus from asking.
        for (int i = 0; i < 8; i++) {
            byte[] bytes = line.read(Duration.ZERO);
            if (bytes.length == 0) {
                break;
            }
            reader.accept(bytes);
        }
        Optional<Answer> _ = find(true, _ -> false);
        reader.forget();
    }

    private Optional<Answer> find(boolean quiet, Predicate<Answer> wanted) {
        for (Optional<Answer> next = reader.next(quiet);
                next.isPresent();
                next = reader.next(quiet)) {
            if (wanted.test(next.get())) {
                return next;
            }
            if (next.get() instanceof Answer.Lock(int function, int board, int lock, int status)
                    && function == Frame8a80.STATE
                    && board > 0) {
                reports.add(new Report(new Compartment(board, lock), status == wiring.openReads()));
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Report> takeReports() {
        List<Report> taken = List.copyOf(reports);
        reports.clear();
        return taken;
    }

    @Override
    public void close() {
        line.close();
    }
}
