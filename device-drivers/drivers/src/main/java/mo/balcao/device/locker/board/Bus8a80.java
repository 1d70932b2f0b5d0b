package mo.balcao.device.locker.board;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mo.balcao.device.locker.Compartment;
import mo.balcao.device.locker.board.Frame8a80.Answer;
import mo.balcao.device.serial.SerialLine;

/// 8A/80 boards. An answer counts only for the board and lock it was asked of.
final class Bus8a80 implements LockBus {
    private final Wiring wiring;
    private final Exchange<Answer> exchange;

    Bus8a80(SerialLine line, Wiring wiring) {
        this.wiring = wiring;
        this.exchange = new Exchange<>(line, new FrameReader8a80(), this::report);
    }

    @Override
    public Optional<Map<Integer, Boolean>> doors(int board) throws IOException {
        return exchange.ask(
                        Frame8a80.readBoard(board),
                        a -> a instanceof Answer.Board(int from, _) && from == board)
                .map(a -> a instanceof Answer.Board(_, int ones) ? doorsOf(ones) : Map.of());
    }

    private Map<Integer, Boolean> doorsOf(int ones) {
        Map<Integer, Boolean> doors = new HashMap<>();
        for (int lock = 1; lock <= wiring.layout().locks(); lock++) {
            int status = ((ones >> (lock - 1)) & 1) == 1 ? Frame8a80.ONE : Frame8a80.ZERO;
            doors.put(lock, status == wiring.openReads());
        }
        return doors;
    }

    @Override
    public Optional<Boolean> isOpen(Compartment compartment) throws IOException {
        return exchange.ask(
                        Frame8a80.readLock(compartment.board(), compartment.channel()),
                        a -> isAbout(a, Frame8a80.STATE, compartment))
                .map(a ->
                        a instanceof Answer.Lock(_, _, _, int status)
                                && status == wiring.openReads());
    }

    @Override
    public boolean pulse(Compartment compartment) throws IOException {
        return exchange.ask(
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

    private Optional<Report> report(Answer unasked) {
        return unasked instanceof Answer.Lock(int function, int board, int lock, int status)
                        && function == Frame8a80.STATE
                        && board > 0
                ? Optional.of(
                        new Report(new Compartment(board, lock), status == wiring.openReads()))
                : Optional.empty();
    }

    @Override
    public List<Report> takeReports() {
        return exchange.takeReports();
    }

    @Override
    public void close() {
        exchange.close();
    }
}
