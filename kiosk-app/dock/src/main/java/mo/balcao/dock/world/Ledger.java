package mo.balcao.dock.world;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The platform's ledger of one terminal, read page by page through the operator's API. Any thread.
public record Ledger(Operator operator, String terminal) {

    /// Entries with a sequence number above `after`, oldest first.
    public List<JsonNode> after(long after) throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        for (JsonNode page = page(after); !page.isEmpty(); page = page(seq(entries))) {
            page.forEach(entries::add);
        }
        return entries;
    }

    /// Sequence number of the newest of `entries`; 0 where there is none.
    public static long seq(List<JsonNode> entries) {
        return entries.isEmpty() ? 0 : entries.getLast().path("ledgerSeq").asLong(0);
    }

    private JsonNode page(long after) throws IOException {
        return operator.get("/v1/operator/ledger?terminal=" + terminal + "&after=" + after)
                .path("entries");
    }
}
