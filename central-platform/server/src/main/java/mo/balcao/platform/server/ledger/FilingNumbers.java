package mo.balcao.platform.server.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import mo.balcao.platform.server.database.Session;

/// Numbers without gaps, per department and year of Macao: `FSS-2026-000123`. Rolled back with the transaction that took one.
public final class FilingNumbers {
    private static final ZoneId MACAO = ZoneId.of("Asia/Macau");

    private FilingNumbers() {}

    public static String next(Session session, String department, Instant now) throws SQLException {
        int year = now.atZone(MACAO).getYear();
        long number =
                session.first(
                                """
                                INSERT INTO gateway.filing_counter AS c (department, year, last) VALUES (?, ?, 1)
                                ON CONFLICT (department, year) DO UPDATE SET last = c.last + 1
                                RETURNING last
                                """,
                                row -> row.getLong(1),
                                department,
                                year)
                        .orElseThrow();
        return "%s-%d-%06d".formatted(department, year, number);
    }
}
