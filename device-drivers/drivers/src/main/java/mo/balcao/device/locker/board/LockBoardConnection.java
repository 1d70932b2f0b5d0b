package mo.balcao.device.locker.board;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mo.balcao.device.Completion;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Job;
import mo.balcao.device.driver.Observation;
import mo.balcao.device.locker.Bay.Contents;
import mo.balcao.device.locker.Bays;
import mo.balcao.device.locker.Compartment;
import mo.balcao.device.locker.DoorBook;
import mo.balcao.device.locker.LockerConnection;
import mo.balcao.device.locker.OpenOutcome;

/// One open bus, and the rules by which a door counts as opened.
final class LockBoardConnection implements LockerConnection {
    /// How long a board may take to answer. The makers' text says "200" with a unit that cannot be meant; ours is twice
    /// as many milliseconds.
    static final Duration ANSWER = Duration.ofMillis(400);

    private static final int ATTEMPTS = 3;
    private static final long LEAVE_ALONE_NANOS = Duration.ofSeconds(5).toNanos();

    private final LockBus bus;
    private final Layout layout;
    private final DoorBook book;
    private final Map<Integer, Long> silentSince = new HashMap<>();

    LockBoardConnection(LockBus bus, Layout layout, DoorBook book) {
        this.bus = bus;
        this.layout = layout;
        this.book = book;
    }

    @Override
    public Observation<Bays> poll() throws DeviceException {
        Set<Integer> silent = new TreeSet<>();
        try {
            for (int board : layout.boards()) {
                if (!look(board)) {
                    silent.add(board);
                    book.lost(board);
                }
            }
        } catch (IOException e) {
            throw new DeviceException(FaultCode.DISCONNECTED, "line lost", e);
        }
        if (silent.size() == layout.boards().size()) {
            throw new DeviceException(FaultCode.NOT_RESPONDING, "no board answers");
        }
        DeviceStatus status =
                silent.isEmpty()
                        ? new DeviceStatus.Online()
                        : new DeviceStatus.Limited(silent("boards " + silent));
        return new Observation<>(status, book.bays());
    }

    /// Reading moves nothing and may be repeated. A board that stays silent is left alone for a while, so that it does
    /// not slow down the others.
    private boolean look(int board) throws IOException {
        Long since = silentSince.get(board);
        if (since != null && System.nanoTime() - since < LEAVE_ALONE_NANOS) {
            return false;
        }
        if (readAgain(board, ATTEMPTS).isPresent()) {
            return true;
        }
        silentSince.put(board, System.nanoTime());
        return false;
    }

    private Optional<Map<Integer, Boolean>> readAgain(int board, int attempts) throws IOException {
        Optional<Map<Integer, Boolean>> doors = read(board);
        for (int i = 1; i < attempts && doors.isEmpty(); i++) {
            doors = read(board);
        }
        return doors;
    }

    private Optional<Map<Integer, Boolean>> read(int board) throws IOException {
        Optional<Map<Integer, Boolean>> doors = bus.doors(board);
        takeReports();
        if (doors.isPresent()) {
            silentSince.remove(board);
            for (int lock = 1; lock <= layout.locks(); lock++) {
                Compartment compartment = new Compartment(board, lock);
                Boolean open = doors.get().get(lock);
                if (open == null) {
                    book.untold(compartment);
                } else {
                    note(compartment, open);
                }
            }
        }
        return doors;
    }

    /// The open doors of a board that tells of this one.
    private Optional<Set<Integer>> around(Compartment compartment, int attempts)
            throws IOException {
        return readAgain(compartment.board(), attempts)
                .filter(doors -> doors.containsKey(compartment.channel()))
                .map(LockBoardConnection::open);
    }

    private static Set<Integer> open(Map<Integer, Boolean> doors) {
        Set<Integer> open = new TreeSet<>();
        doors.forEach((lock, isOpen) -> {
            if (isOpen) {
                open.add(lock);
            }
        });
        return open;
    }

    private Set<Compartment> takeReports() {
        Set<Compartment> opened = new TreeSet<>();
        for (LockBus.Report report : bus.takeReports()) {
            note(report.compartment(), report.open());
            if (report.open()) {
                opened.add(report.compartment());
            }
        }
        return opened;
    }

    private void note(Compartment compartment, boolean open) {
        book.seen(compartment, open, Contents.UNKNOWN);
    }

    private static Fault silent(String what) {
        return Fault.of(FaultCode.NOT_RESPONDING, "no answer: " + what);
    }

    @Override
    public Completion<OpenOutcome> open(Compartment compartment, Job job) throws DeviceException {
        try {
            Optional<Set<Integer>> before = around(compartment, ATTEMPTS);
            if (before.isEmpty()) {
                Fault fault = silent("board and lock " + compartment);
                return new Completion.Done<>(new OpenOutcome.Rejected(fault));
            }
            if (tooLate(job)) {
                return job.cancelled() ? new Completion.Cancelled<>() : new Completion.TimedOut<>();
            }
            job.begun();
            book.pulsing(compartment);
            boolean acknowledged = bus.pulse(compartment);
            OpeningWatch watch = new OpeningWatch(compartment, before.get(), acknowledged);
            return new Completion.Done<>(await(watch, compartment, job));
        } catch (IOException e) {
            throw new DeviceException(FaultCode.DISCONNECTED, "line lost", e);
        }
    }

    /// The last look takes its time too: what follows it must not outlast the deadline by a second, or supervision gives
    /// the thread up.
    private static boolean tooLate(Job job) {
        return job.cancelled() || job.remaining().compareTo(ANSWER) < 0;
    }

    private OpenOutcome await(OpeningWatch watch, Compartment compartment, Job job)
            throws IOException {
        while (true) {
            boolean over = tooLate(job);
            if (takeReports().contains(compartment)) {
                watch.reportedOpen();
            }
            Optional<Set<Integer>> now = around(compartment, over ? 2 : 1);
            Optional<Boolean> confirmed =
                    now.isPresent() && now.get().contains(compartment.channel())
                            ? bus.isOpen(compartment)
                            : Optional.empty();
            Optional<OpenOutcome> outcome = watch.look(now, confirmed);
            if (outcome.isPresent()) {
                return outcome.get();
            }
            if (over) {
                return watch.end(job.cancelled());
            }
            job.pause(OpeningWatch.LOOK);
        }
    }

    @Override
    public void close() {
        bus.close();
    }
}
