package mo.balcao.device.locker.board;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/// How a cabinet is wired, as the options of its address say.
///
/// @param openReads the status byte of an open door, one of the two that the boards have: it depends on whether the locks'
///     contacts are closed or open when the door is shut, and so has no default
public record Wiring(BoardKind kind, Layout layout, int openReads, int baud) {
    public static final String SHAPE =
            "serial:<device>?board=8a80&open-reads=00|11[&boards=1,2][&locks=24][&baud=9600]"
                    + " or serial:<device>?board=wkly&open-reads=00|01[&boards=0,1][&locks=24][&baud=9600]";

    private static final Set<String> OPTIONS =
            Set.of("board", "open-reads", "boards", "locks", "baud");

    /// Empty when an option is missing, unknown or out of range.
    public static Optional<Wiring> parse(Map<String, String> options) {
        return OPTIONS.containsAll(options.keySet())
                ? BoardKind.named(options.getOrDefault("board", ""))
                        .flatMap(kind -> parse(kind, options))
                : Optional.empty();
    }

    private static Optional<Wiring> parse(BoardKind kind, Map<String, String> options) {
        String openReads = options.getOrDefault("open-reads", "");
        String locks = options.getOrDefault("locks", "24");
        String baud = options.getOrDefault("baud", "9600");
        SortedSet<Integer> boards =
                Layout.boards(
                        options.getOrDefault("boards", String.valueOf(kind.firstBoard())),
                        kind.firstBoard(),
                        kind.lastBoard());
        boolean sound =
                openReads.matches("00|%02x".formatted(kind.one()))
                        && locks.matches("[1-9][0-9]?")
                        && Integer.parseInt(locks) <= kind.mostLocks()
                        && baud.matches("9600|19200|38400|57600|115200")
                        && !boards.isEmpty();
        return sound
                ? Optional.of(
                        new Wiring(
                                kind,
                                new Layout(boards, Integer.parseInt(locks)),
                                Integer.parseInt(openReads, 16),
                                Integer.parseInt(baud)))
                : Optional.empty();
    }
}
