package mo.balcao.device.locker.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import mo.balcao.device.locker.Compartment;

/// How a cabinet is wired, as the options of its address say.
///
/// @param boards addresses on the bus, 1 to 32
/// @param locks on each board, 1 to 24
/// @param openReads the status byte of an open door, 0x00 or 0x11: it depends on whether the locks' contacts are closed
///     or open when the door is shut, and so has no default
public record Wiring(SortedSet<Integer> boards, int locks, int openReads, int baud) {
    public static final String SHAPE =
            "serial:<device>?board=8a80&open-reads=00|11[&boards=1,2][&locks=24][&baud=9600]";

    private static final Set<String> OPTIONS =
            Set.of("board", "open-reads", "boards", "locks", "baud");

    /// Empty when an option is missing, unknown or out of range.
    public static Optional<Wiring> parse(Map<String, String> options) {
        String openReads = options.getOrDefault("open-reads", "");
        String locks = options.getOrDefault("locks", "24");
        String baud = options.getOrDefault("baud", "9600");
        SortedSet<Integer> boards = boards(options.getOrDefault("boards", "1"));
        boolean sound =
                OPTIONS.containsAll(options.keySet())
                        && "8a80".equals(options.get("board"))
                        && openReads.matches("00|11")
                        && locks.matches("[1-9]|1[0-9]|2[0-4]")
                        && baud.matches("9600|19200|38400|57600|115200")
                        && !boards.isEmpty();
        return sound
                ? Optional.of(
                        new Wiring(
                                boards,
                                Integer.parseInt(locks),
                                Integer.parseInt(openReads, 16),
                                Integer.parseInt(baud)))
                : Optional.empty();
    }

    private static SortedSet<Integer> boards(String list) {
        SortedSet<Integer> boards = new TreeSet<>();
        if (list.matches("([1-9]|[12][0-9]|3[0-2])(,([1-9]|[12][0-9]|3[0-2])){0,31}")) {
            for (String board : List.of(list.split(",", -1))) {
                boards.add(Integer.parseInt(board));
            }
        }
        return boards;
    }

    public List<Compartment> compartments() {
        List<Compartment> all = new ArrayList<>();
        for (int board : boards) {
            for (int lock = 1; lock <= locks; lock++) {
                all.add(new Compartment(board, lock));
            }
        }
        return all;
    }
}
