package mo.balcao.platform.server.identity;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import mo.balcao.platform.server.database.Session;
import mo.balcao.platform.server.wire.Bytes;

/// Opaque tokens: 192 random bits, kept as a hash, good once. The shapes are ours; the real ones are not public.
final class Tokens {
    static final String EID = "MOEID1.";
    static final String BORDER = "MOBX1.";
    private static final int LENGTH = 24;

    private Tokens() {}

    static String random(String prefix) {
        return prefix + Bytes.random(LENGTH).base64Url();
    }

    static String issue(Session session, String resident, Instant expires) throws SQLException {
        String token = random(EID);
        session.update(
                "INSERT INTO bureau.token (hash, resident, expires_at) VALUES (?, ?, ?)",
                hash(token),
                resident,
                expires);
        return token;
    }

    /// What a token turned out to be.
    sealed interface Redemption {
        record Redeemed(String resident) implements Redemption {}

        record Unknown() implements Redemption {}

        record Used() implements Redemption {}

        record Expired() implements Redemption {}
    }

    private record Kept(String resident, Instant expires, Optional<Instant> used) {}

    static Redemption redeem(Session session, String token, Instant now) throws SQLException {
        byte[] hash = hash(token);
        var kept =
                session.first(
                        "SELECT resident, expires_at, used_at FROM bureau.token WHERE hash = ? FOR UPDATE",
                        row ->
                                new Kept(
                                        row.getString("resident"),
                                        Session.instant(row, "expires_at"),
                                        Session.instantIfAny(row, "used_at")),
                        hash);
        if (kept.isEmpty()) {
            return new Redemption.Unknown();
        }
        if (kept.get().used().isPresent()) {
            return new Redemption.Used();
        }
        if (!now.isBefore(kept.get().expires())) {
            return new Redemption.Expired();
        }
        session.update("UPDATE bureau.token SET used_at = ? WHERE hash = ?", now, hash);
        return new Redemption.Redeemed(kept.get().resident());
    }

    /// Old tokens say nothing any more.
    static void forgetBefore(Session session, Instant then) throws SQLException {
        session.update("DELETE FROM bureau.token WHERE expires_at < ?", then);
    }

    private static byte[] hash(String token) {
        return Bytes.sha256(token.getBytes(StandardCharsets.UTF_8));
    }
}
