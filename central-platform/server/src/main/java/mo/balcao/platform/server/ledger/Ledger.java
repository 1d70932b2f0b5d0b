package mo.balcao.platform.server.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mo.balcao.platform.server.database.Session;
import mo.balcao.platform.server.wire.TerminalId;

/// What was applied, one entry per part that a department opened. Numbers are in the order of commits, without gaps: who reads up
/// to a number has read everything before it.
public final class Ledger {
    private static final long LOCK = 0x6c6564676572L;
    private static final int PAGE = 1000;

    private Ledger() {}

    /// The only state so far; a department may later void a case.
    public enum State {
        @JsonProperty("applied")
        APPLIED
    }

    public record Entry(
            long ledgerSeq,
            TerminalId terminal,
            UUID transactionId,
            String service,
            String department,
            String filingNumber,
            Instant appliedAt,
            State state) {}

    /// Until the transaction ends, nobody else appends. Taken before filing numbers, always in this order.
    public static void lock(Session session) throws SQLException {
        session.list("SELECT pg_advisory_xact_lock(?)", row -> 0, LOCK);
    }

    public static void append(
            Session session,
            TerminalId terminal,
            UUID transaction,
            String service,
            String department,
            String filingNumber,
            Instant now)
            throws SQLException {
        session.update(
                """
                INSERT INTO gateway.ledger
                       (ledger_seq, terminal, transaction_id, service, department, filing_number, applied_at)
                SELECT COALESCE(MAX(ledger_seq), 0) + 1, ?, ?, ?, ?, ?, ? FROM gateway.ledger
                """,
                terminal.value(),
                transaction,
                service,
                department,
                filingNumber,
                now);
    }

    /// At most 1000 entries after `after`.
    public static List<Entry> entries(Session session, Optional<TerminalId> terminal, long after)
            throws SQLException {
        var only = terminal.map(TerminalId::value);
        return session.list(
                """
                SELECT * FROM gateway.ledger
                 WHERE ledger_seq > ? AND (?::text IS NULL OR terminal = ?)
                 ORDER BY ledger_seq LIMIT ?
                """,
                row ->
                        new Entry(
                                row.getLong("ledger_seq"),
                                new TerminalId(row.getString("terminal")),
                                row.getObject("transaction_id", UUID.class),
                                row.getString("service"),
                                row.getString("department"),
                                row.getString("filing_number"),
                                Session.instant(row, "applied_at"),
                                State.APPLIED),
                after,
                only,
                only,
                PAGE);
    }
}
