package mo.balcao.bench.capture;

import java.io.IOException;

/// What a case takes on disk on average, so that both sides prove to have written as much.
final class RowSize {
    private static final String BYTES =
            """
            SELECT ((SELECT sum(length(id) + length(lane) + length(service) + length(state) + length(payload_sha256)
                + length(boot_id) + length(time_quality)) FROM txn)
              + (SELECT sum(length(department) + length(key_id) + length(sealed)) FROM part))
              / (SELECT CAST(count(*) AS REAL) FROM txn)
            """;

    private static final double TOLERANCE = 0.02;

    private RowSize() {}

    static double of(Captures captures) throws IOException {
        return Double.parseDouble(captures.ask(BYTES).getFirst());
    }

    /// @throws IOException when they differ by more than 2 %
    static double sameAs(Captures ours, Captures peer) throws IOException {
        double size = of(ours);
        double other = of(peer);
        if (Math.abs(size - other) > TOLERANCE * size) {
            throw new IOException("a case of ours has " + size + " bytes, the peer's " + other);
        }
        return other;
    }
}
