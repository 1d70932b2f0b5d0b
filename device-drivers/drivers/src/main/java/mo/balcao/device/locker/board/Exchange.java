package mo.balcao.device.locker.board;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import mo.balcao.device.serial.SerialLine;

/// Questions and answers on a serial line that several boards share. What had arrived before the question, or answers no
/// question, is at most a report.
///
/// @param <A> what boards of this kind say
final class Exchange<A> {
    /// After this long without a byte a frame is taken to be over: three times a USB adapter's usual 16 ms of latency.
    private static final Duration QUIET = Duration.ofMillis(50);

    private final SerialLine line;
    private final FrameReader<A> reader;
    private final Function<A, Optional<LockBus.Report>> report;
    private final List<LockBus.Report> reports = new ArrayList<>();

    /// @param report what a thing that answers no question tells of a door
    Exchange(SerialLine line, FrameReader<A> reader, Function<A, Optional<LockBus.Report>> report) {
        this.line = line;
        this.reader = reader;
        this.report = report;
    }

    /// Asks once, and waits at most [LockBoardConnection#ANSWER].
    Optional<A> ask(byte[] question, Predicate<A> wanted) throws IOException {
        clearLine();
        line.write(question);
        long end = System.nanoTime() + LockBoardConnection.ANSWER.toNanos();
        for (long left = LockBoardConnection.ANSWER.toNanos();
                left > 0;
                left = end - System.nanoTime()) {
            byte[] bytes = line.read(Duration.ofNanos(Math.min(left, QUIET.toNanos())));
            reader.accept(bytes);
            Optional<A> found = find(bytes.length == 0, wanted);
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
        Optional<A> _ = find(true, _ -> false);
        reader.forget();
    }

    private Optional<A> find(boolean quiet, Predicate<A> wanted) {
        for (Optional<A> next = reader.next(quiet); next.isPresent(); next = reader.next(quiet)) {
            if (wanted.test(next.get())) {
                return next;
            }
            next.flatMap(report).ifPresent(reports::add);
        }
        return Optional.empty();
    }

    /// See [LockBus#takeReports].
    List<LockBus.Report> takeReports() {
        List<LockBus.Report> taken = List.copyOf(reports);
        reports.clear();
        return taken;
    }

    void close() {
        line.close();
    }
}
