package mo.balcao.device.locker.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mo.balcao.device.locker.Compartment;

/// Which boards a cabinet has.
///
/// @param boards their addresses on the bus
/// @param locks on each board, from 1
public record Layout(SortedSet<Integer> boards, int locks) {
    public Layout {
        boards = Collections.unmodifiableSortedSet(new TreeSet<>(boards));
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

    /// The numbers of a list such as `1,2,5`; empty when one is no number from `least` to `most`, or there is none.
    public static SortedSet<Integer> boards(String list, int least, int most) {
        SortedSet<Integer> boards = new TreeSet<>();
        for (String word : List.of(list.split(",", -1))) {
            int board = word.matches("[0-9]{1,3}") ? Integer.parseInt(word) : -1;
            if (board < least || board > most) {
                return new TreeSet<>();
            }
            boards.add(board);
        }
        return boards;
    }
}
