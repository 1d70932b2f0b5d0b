package mo.balcao.dock.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was played and what came of it, counted from the terminals' own stores, the platform's ledger and the paper.
///
/// @param what the closing line's first words
/// @param captured ids in the terminals' stores
/// @param ledger one line per part that a department opened
/// @param recipients by service: the departments that must each have opened their part
/// @param slips pieces of paper that the printers cut
/// @param expectedSlips fewer than journeys where the paper was taken away
public record Tally(
        String what,
        int journeys,
        List<String> captured,
        List<LedgerLine> ledger,
        Map<String, Set<String>> recipients,
        int slips,
        int expectedSlips) {

    public record LedgerLine(String transaction, String service, String department) {}

    /// Cases that every department has which must have them, and no other.
    public int filed() {
        return complete().size();
    }

    /// Captured cases that the ledger does not hold, or that some department lacks.
    public int lost() {
        Set<String> complete = complete();
        return (int) captured.stream().filter(id -> !complete.contains(id)).count();
    }

    private Set<String> complete() {
        Map<String, Set<String>> departments = new HashMap<>();
        Map<String, String> services = new HashMap<>();
        for (LedgerLine line : ledger) {
            departments
                    .computeIfAbsent(line.transaction, _ -> new HashSet<>())
                    .add(line.department);
            services.put(line.transaction, line.service);
        }
        Set<String> complete = new HashSet<>();
        departments.forEach((transaction, have) -> {
            if (have.equals(recipients.get(services.get(transaction)))) {
                complete.add(transaction);
            }
        });
        return complete;
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
