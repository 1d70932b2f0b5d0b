package mo.balcao.platform.server.enrolment;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import mo.balcao.platform.server.database.Session;
import mo.balcao.platform.server.wire.Bytes;
import mo.balcao.platform.server.wire.Profile;
import mo.balcao.platform.server.wire.TerminalId;

/// Codes of 80 random bits in letters that are not mistaken for each other; kept as a hash, for one terminal id, 15 minutes, once.
public final class EnrolmentCodes {
    public static final Duration LIFE = Duration.ofMinutes(15);
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private EnrolmentCodes() {}

    /// What a code is good for.
    public record Ticket(TerminalId terminal, Profile profile, String site) {}

    public static String issue(Session session, Ticket ticket, Instant now) throws SQLException {
        String code = random();
        session.update(
                "INSERT INTO gateway.enrolment_code (hash, terminal, profile, site, expires_at) VALUES (?, ?, ?, ?, ?)",
                hash(code),
                ticket.terminal().value(),
                ticket.profile().tag(),
                ticket.site(),
                now.plus(LIFE));
        return code;
    }

    /// Empty for a code that is unknown, used, too old or another terminal's: the caller is not told which.
    static Optional<Ticket> use(Session session, String code, TerminalId terminal, Instant now)
            throws SQLException {
        return session.first(
                """
                UPDATE gateway.enrolment_code SET used_at = ?
                 WHERE hash = ? AND terminal = ? AND used_at IS NULL AND expires_at > ?
                RETURNING profile, site
                """,
                row -> new Ticket(terminal, Profile.ofTag(row.getString(1)), row.getString(2)),
                now,
                hash(code),
                terminal.value(),
                now);
    }

    private static String random() {
        byte[] bytes = Bytes.random(LENGTH).value();
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(bytes[i] & 31));
        }
        return code.toString();
    }

    private static byte[] hash(String code) {
        String plain =
                code.toUpperCase(Locale.ROOT)
                        .replaceAll("[ -]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return Bytes.sha256(("enrolment " + plain).getBytes(StandardCharsets.UTF_8));
    }
}
