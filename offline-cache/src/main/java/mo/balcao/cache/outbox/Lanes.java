package mo.balcao.cache.outbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mo.balcao.cache.port.RandomSource;

/// Who and what must stay in order, as an HMAC that means nothing elsewhere. The key is thrown away whenever no row is
/// unacknowledged, so that old rows cannot be tied to anybody. Within the store's work only.
final class Lanes {
    private static final String KEY = "lane-key";

    private final RandomSource random;

    Lanes(RandomSource random) {
        this.random = random;
    }

    byte[] key(Connection connection, Capture.Lane lane) throws SQLException {
        String name =
                switch (lane) {
                    case Capture.Lane.Case(String caseId) -> "case|" + caseId;
                    case Capture.Lane.Resident(String pseudonym, String family) ->
                            "resident|" + family + "|" + pseudonym;
                };
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(connection), "HmacSHA256"));
            return mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    /// To be called when rows were acknowledged.
    static void forgetWhenIdle(Connection connection) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement(
                        "DELETE FROM meta WHERE key = ? AND NOT EXISTS"
                                + " (SELECT 1 FROM txn WHERE state NOT IN ('ACKED', 'WIPED', 'REFUSED'))")) {
            delete.setString(1, KEY);
            delete.executeUpdate();
        }
    }

    private byte[] secret(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT value FROM meta WHERE key = ?")) {
            select.setString(1, KEY);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    return row.getBytes(1);
                }
            }
        }
        byte[] fresh = random.bytes(32);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO meta(key, value) VALUES (?, ?)")) {
            insert.setString(1, KEY);
            insert.setBytes(2, fresh);
            insert.executeUpdate();
        }
        return fresh;
    }
}
