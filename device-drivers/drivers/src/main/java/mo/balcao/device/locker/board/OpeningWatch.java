package mo.balcao.device.locker.board;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.locker.Compartment;
import mo.balcao.device.locker.OpenOutcome;

/// What is seen of one board after a pulse, and what follows from it. Knows no time and no line.
final class OpeningWatch {
    /// Between two looks.
    static final Duration LOOK = Duration.ofMillis(100);

    private static final int CONTRADICTIONS = 3;

    private final Compartment compartment;
    private final Set<Integer> before;
    private final boolean acknowledged;
    private final Set<Integer> others = new TreeSet<>();
    private boolean reported;
    private boolean blind;
    private int contradictions;

    OpeningWatch(Compartment compartment, Set<Integer> before, boolean acknowledged) {
        this.compartment = compartment;
        this.before = before;
        this.acknowledged = acknowledged;
    }

    /// The board said by itself that the door is open; a person may have closed it again since.
    void reportedOpen() {
        reported = true;
    }

    /// @param open the locks whose doors the board says are open, if it answered
    /// @param confirmed what it says of this lock alone, when `open` has it and it answered
    Optional<OpenOutcome> look(Optional<Set<Integer>> open, Optional<Boolean> confirmed) {
        if (reported && !before.contains(compartment.channel())) {
            return Optional.of(new OpenOutcome.Opened());
        }
        blind = open.isEmpty();
        open.ifPresent(others::addAll);
        if (confirmed.isEmpty()) {
            return Optional.empty();
        }
        if (confirmed.get()) {
            return Optional.of(
                    before.contains(compartment.channel())
                            ? new OpenOutcome.WasOpen()
                            : new OpenOutcome.Opened());
        }
        contradictions++;
        return contradictions < CONTRADICTIONS
                ? Optional.empty()
                : Optional.of(
                        new OpenOutcome.Unconfirmed(
                                Fault.of(
                                        FaultCode.CONFIGURATION,
                                        "board and lock "
                                                + compartment
                                                + " contradict each other")));
    }

    /// Nothing came of it in time.
    OpenOutcome end(boolean cancelled) {
        if (blind || cancelled) {
            return new OpenOutcome.Unconfirmed(
                    Fault.of(
                            FaultCode.NOT_RESPONDING,
                            blind ? "board " + compartment.board() : "no longer watched"));
        }
        Optional<Integer> other =
                others.stream()
                        .filter(lock -> lock != compartment.channel() && !before.contains(lock))
                        .findFirst();
        return other.isPresent()
                ? new OpenOutcome.OtherDoorOpened(new Compartment(compartment.board(), other.get()))
                : new OpenOutcome.DidNotOpen(acknowledged);
    }
}
