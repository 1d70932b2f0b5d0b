package mo.balcao.platform.server.fleet;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mo.balcao.platform.server.database.Session;
import mo.balcao.platform.server.wire.Json;
import mo.balcao.platform.server.wire.Profile;
import mo.balcao.platform.server.wire.TerminalId;

/// The register of terminals.
public final class Terminals {
    private Terminals() {}

    /// One terminal and its last heartbeat.
    public record Terminal(
            TerminalId id,
            Profile profile,
            String site,
            long epoch,
            Instant enrolledAt,
            boolean revoked,
            Optional<Instant> lastSeen,
            Optional<String> software,
            Optional<Long> pending,
            Optional<Long> held,
            Optional<Long> quarantined,
            Optional<Long> inDoubt,
            Optional<List<Heartbeat.DeviceReport>> devices) {}

    public static List<Terminal> all(Session session) throws SQLException {
        return session.list("SELECT * FROM gateway.terminal ORDER BY id", Terminals::read);
    }

    public static Optional<Terminal> find(Session session, TerminalId id) throws SQLException {
        return session.first(
                "SELECT * FROM gateway.terminal WHERE id = ?", Terminals::read, id.value());
    }

    /// @return the terminal's new epoch: one more than before
    public static long enrol(
            Session session, TerminalId id, Profile profile, String site, Instant now)
            throws SQLException {
        return session.first(
                        """
                        INSERT INTO gateway.terminal AS t (id, profile, site, epoch, enrolled_at) VALUES (?, ?, ?, 1, ?)
                        ON CONFLICT (id) DO UPDATE SET profile = EXCLUDED.profile, site = EXCLUDED.site,
                               epoch = t.epoch + 1, enrolled_at = EXCLUDED.enrolled_at, revoked_at = NULL
                        RETURNING epoch
                        """,
                        row -> row.getLong(1),
                        id.value(),
                        profile.tag(),
                        site,
                        now)
                .orElseThrow();
    }

    /// @return false when there is no such terminal
    public static boolean revoke(Session session, TerminalId id, Instant now) throws SQLException {
        int touched =
                session.update(
                        "UPDATE gateway.terminal SET revoked_at = COALESCE(revoked_at, ?) WHERE id = ?",
                        now,
                        id.value());
        session.update(
                "UPDATE gateway.certificate SET revoked_at = ? WHERE terminal = ? AND revoked_at IS NULL",
                now,
                id.value());
        return touched > 0;
    }

    static void heard(Session session, TerminalId id, Heartbeat heartbeat, Instant now)
            throws SQLException {
        session.update(
                """
                UPDATE gateway.terminal SET last_seen = ?, software = ?, pending = ?, held = ?, quarantined = ?, in_doubt = ?,
                       devices = ?
                 WHERE id = ?
                """,
                now,
                heartbeat.software(),
                heartbeat.pending(),
                heartbeat.held(),
                heartbeat.quarantined(),
                heartbeat.inDoubt(),
                new String(Json.write(heartbeat.devices()), StandardCharsets.UTF_8),
                id.value());
    }

    private static Terminal read(ResultSet row) throws SQLException {
        return new Terminal(
                new TerminalId(row.getString("id")),
                Profile.ofTag(row.getString("profile")),
                row.getString("site"),
                row.getLong("epoch"),
                Session.instant(row, "enrolled_at"),
                Session.instantIfAny(row, "revoked_at").isPresent(),
                Session.instantIfAny(row, "last_seen"),
                Optional.ofNullable(row.getString("software")),
                Optional.ofNullable(row.getObject("pending", Long.class)),
                Optional.ofNullable(row.getObject("held", Long.class)),
                Optional.ofNullable(row.getObject("quarantined", Long.class)),
                Optional.ofNullable(row.getObject("in_doubt", Long.class)),
                Optional.ofNullable(row.getString("devices")).map(Terminals::devices));
    }

    private static List<Heartbeat.DeviceReport> devices(String json) {
        try {
            return List.of(
                    Json.read(
                            json.getBytes(StandardCharsets.UTF_8), Heartbeat.DeviceReport[].class));
        } catch (Json.Malformed e) {
            throw new IllegalStateException("devices of our own writing", e);
        }
    }
}
