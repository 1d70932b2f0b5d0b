package mo.balcao.dock.runner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mo.balcao.dock.journey.Evidence;
import mo.balcao.dock.journey.Tally.LedgerLine;
import mo.balcao.dock.world.Ledger;
import tools.jackson.databind.JsonNode;

/// One machine of a headless run: its terminal, and what its store and the ledger say of it. Asked while no terminal runs.
///
/// @param data the terminal's folder
record Unit(TerminalChild terminal, Path data, Ledger ledger) {

    /// What stood before something was played.
    record Mark(Set<String> captured, int events, long ledger) {}

    Mark mark() throws IOException {
        return new Mark(
                Set.copyOf(Evidence.captured(data)),
                Evidence.events(data).size(),
                Ledger.seq(ledger.after(0)));
    }

    List<String> capturedSince(Mark mark) throws IOException {
        List<String> captured = new ArrayList<>(Evidence.captured(data));
        captured.removeAll(mark.captured);
        return captured;
    }

    List<JsonNode> filedSince(Mark mark) throws IOException {
        return ledger.after(mark.ledger);
    }

    /// Whether the journal has `wanted` since then, in this order; says what it has where it lacks one.
    boolean journalled(Mark mark, List<String> wanted) throws IOException {
        List<String> all = Evidence.events(data);
        List<String> events = all.subList(mark.events, all.size());
        boolean complete = Evidence.inOrder(events, wanted);
        if (!complete) {
            System.err.println("balcao: the journal lacks one of " + wanted + ": " + events);
        }
        return complete;
    }

    static List<LedgerLine> lines(List<JsonNode> entries) {
        return entries.stream()
                .map(entry ->
                        new LedgerLine(
                                entry.path("transactionId").asString(""),
                                entry.path("service").asString(""),
                                entry.path("department").asString("")))
                .toList();
    }
}
