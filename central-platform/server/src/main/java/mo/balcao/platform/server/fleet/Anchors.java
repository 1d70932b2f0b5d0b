package mo.balcao.platform.server.fleet;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import mo.balcao.platform.server.database.Session;
import mo.balcao.platform.server.wire.Sha256;
import mo.balcao.platform.server.wire.TerminalId;

/// Heads of the terminals' audit journals. A journal that tells two stories about one sequence has been forked.
public final class Anchors {
    private static final int PAGE = 1000;

    private Anchors() {}

    public record Anchor(long sequence, Sha256 hash, Instant at) {
        public Anchor {
            if (sequence < 0) {
                throw new IllegalArgumentException("negative");
            }
        }
    }

    /// @return false when another hash is known for this sequence
    static boolean keep(Session session, TerminalId terminal, Anchor anchor) throws SQLException {
        session.update(
                "INSERT INTO gateway.audit_anchor (terminal, sequence, hash, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                terminal.value(),
                anchor.sequence(),
                anchor.hash().hex(),
                anchor.at());
        String known =
                session.first(
                                "SELECT hash FROM gateway.audit_anchor WHERE terminal = ? AND sequence = ?",
                                row -> row.getString(1),
                                terminal.value(),
                                anchor.sequence())
                        .orElseThrow();
        return known.equals(anchor.hash().hex());
    }

    /// The newest thousand, oldest first.
    public static List<Anchor> of(Session session, TerminalId terminal) throws SQLException {
        return session.list(
                        "SELECT * FROM gateway.audit_anchor WHERE terminal = ? ORDER BY sequence DESC LIMIT ?",
                        row ->
                                new Anchor(
                                        row.getLong("sequence"),
                                        new Sha256(row.getString("hash")),
                                        Session.instant(row, "at")),
                        terminal.value(),
                        PAGE)
                .reversed();
    }
}
