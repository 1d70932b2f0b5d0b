package mo.balcao.device.locker.board;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mo.balcao.device.locker.Compartment;
import mo.balcao.device.locker.board.FrameWkly.Answer;
import mo.balcao.device.serial.SerialLine;

/// WKLY boards. An answer counts only for the board and lock it was asked of, and only when the board says that it did
/// what it was asked. Some boards are said to leave pulses unanswered; the door decides.
final class BusWkly implements LockBus {
    private final Wiring wiring;
    private final Exchange<Answer> exchange;

    BusWkly(SerialLine line, Wiring wiring) {
        this.wiring = wiring;
        this.exchange = new Exchange<>(line, new FrameReaderWkly(), this::report);
    }

    @Override
    public Optional<Map<Integer, Boolean>> doors(int board) throws IOException {
        return exchange.ask(
                        FrameWkly.readBoard(board),
                        a -> a instanceof Answer.Board(int from, _, _) && from == board)
                .flatMap(a ->
                        a instanceof Answer.Board(_, int status, List<Integer> doors)
                                        && status == FrameWkly.DONE
                                ? Optional.of(doorsOf(doors))
                                : Optional.empty());
    }

    private Map<Integer, Boolean> doorsOf(List<Integer> said) {
        Map<Integer, Boolean> doors = new HashMap<>();
        for (int i = 0; i < Math.min(said.size(), wiring.layout().locks()); i++) {
            int lock = i + 1;
            open(said.get(i)).ifPresent(open -> doors.put(lock, open));
        }
        return doors;
    }

    private Optional<Boolean> open(int door) {
        return door == 0x00 || door == 0x01
                ? Optional.of(door == wiring.openReads())
                : Optional.empty();
    }

    @Override
    public Optional<Boolean> isOpen(Compartment compartment) throws IOException {
        return ask(FrameWkly.STATE, compartment)
                .flatMap(a ->
                        a instanceof Answer.Lock(_, _, int status, _, int door)
                                        && status == FrameWkly.DONE
                                ? open(door)
                                : Optional.empty());
    }

    @Override
    public boolean pulse(Compartment compartment) throws IOException {
        return ask(FrameWkly.OPEN, compartment)
                .filter(a ->
                        a instanceof Answer.Lock(_, _, int status, _, _)
                                && status == FrameWkly.DONE)
                .isPresent();
    }

    private Optional<Answer> ask(int function, Compartment compartment) throws IOException {
        int board = compartment.board();
        int lock = compartment.channel();
        byte[] question =
                function == FrameWkly.OPEN
                        ? FrameWkly.unlock(board, lock)
                        : FrameWkly.readLock(board, lock);
        return exchange.ask(
                question,
                a ->
                        a instanceof Answer.Lock(int asked, int from, _, int about, _)
                                && asked == function
                                && from == board
                                && about == lock);
    }

    private Optional<Report> report(Answer unasked) {
        return unasked instanceof Answer.Report(int board, int lock, int door) && lock > 0
                ? open(door).map(open -> new Report(new Compartment(board, lock), open))
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
