package mo.balcao.dock.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was played and what came of it, counted from the terminal's own store, the platform's ledger and the paper.
///
/// @param what the closing line's first words
/// @param slips pieces of paper that the printer cut
/// @param expectedSlips 0 where the paper was taken away
/// @param captured ids in the terminal's store
/// @param ledger one line per part that a department opened
/// @param recipients the departments that must each have opened their part
public record Tally(
        String what,
        int journeys,
        List<String> captured,
        List<LedgerLine> ledger,
        Set<String> recipients,
        int slips,
        int expectedSlips) {

    public record LedgerLine(String transaction, String department) {}

    /// Cases that every department has.
    public int filed() {
        Map<String, Set<String>> departments = new HashMap<>();
        ledger.forEach(line ->
                departments
                        .computeIfAbsent(line.transaction, _ -> new HashSet<>())
                        .add(line.department));
        return (int) departments.values().stream().filter(recipients::equals).count();
    }

    /// Captured cases that the ledger does not hold, or that some department lacks.
    public int lost() {
        Set<String> complete = new HashSet<>();
        Map<String, Set<String>> departments = new HashMap<>();
        for (LedgerLine line : ledger) {
            Set<String> have = departments.computeIfAbsent(line.transaction, _ -> new HashSet<>());
            have.add(line.department);
            if (have.containsAll(recipients)) {
                complete.add(line.transaction);
            }
        }
        return (int) captured.stream().filter(id -> !complete.contains(id)).count();
    }

    /// Ledger lines beyond the first of the same case and department, and cases nobody captured.
    public int doubled() {
        Set<LedgerLine> once = new HashSet<>();
        int doubled = 0;
        for (LedgerLine line : ledger) {
            if (!once.add(line)) {
                doubled++;
            }
        }
        Set<String> known = new HashSet<>(captured);
        List<String> strangers =
                new ArrayList<>(ledger.stream().map(LedgerLine::transaction).distinct().toList());
        strangers.removeIf(known::contains);
        return doubled + strangers.size();
    }

    public boolean holds() {
        return captured.size() == journeys
                && filed() == journeys
                && lost() == 0
                && doubled() == 0
                && slips == expectedSlips;
    }

    /// The closing line.
    @Override
    public String toString() {
        return what
                + ": "
                + journeys
                + " journeys, "
                + captured.size()
                + " captured, "
                + filed()
                + " in the ledger, "
                + lost()
                + " lost, "
                + doubled()
                + " doubled, "
                + slips
                + " slips";
    }
}
