package mo.balcao.platform.server.fleet;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mo.balcao.platform.server.database.Session;
import mo.balcao.platform.server.wire.TerminalId;

/// The platform's own audit of terminals, in the same transaction as what it tells of.
public final class Events {
    private static final int PAGE = 1000;

    private Events() {}

    public record Entry(Instant at, Event event, Optional<UUID> transactionId) {}

    public static void write(Session session, TerminalId terminal, Event event, Instant now)
            throws SQLException {
        write(session, terminal, event, Optional.empty(), now);
    }

    public static void write(
            Session session,
            TerminalId terminal,
            Event event,
            Optional<UUID> transaction,
            Instant now)
            throws SQLException {
        session.update(
                "INSERT INTO gateway.event (terminal, at, event, transaction_id) VALUES (?, ?, ?, ?::uuid)",
                terminal.value(),
                now,
                event.name(),
                transaction);
    }

    /// The newest thousand, oldest first.
    public static List<Entry> of(Session session, TerminalId terminal) throws SQLException {
        return session.list(
                        "SELECT * FROM gateway.event WHERE terminal = ? ORDER BY id DESC LIMIT ?",
                        row ->
                                new Entry(
                                        Session.instant(row, "at"),
                                        Event.valueOf(row.getString("event")),
                                        Optional.ofNullable(
                                                row.getObject("transaction_id", UUID.class))),
                        terminal.value(),
                        PAGE)
                .reversed();
    }
}
