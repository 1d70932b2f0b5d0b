package mo.balcao.cache.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.store.Database;
import tools.jackson.databind.json.JsonMapper;

/// The audit journal: each row's hash is SHA-256 over the previous hash, sequence, time, event and facts.
public final class SqliteAuditJournal implements AuditJournal {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Database database;
    private final TimeSource time;

    public SqliteAuditJournal(Database database, TimeSource time) {
        this.database = database;
        this.time = time;
    }

    @Override
    public CompletionStage<Void> append(String event, Map<String, String> facts) {
        String json = JSON.writeValueAsString(new TreeMap<>(facts));
        return database.change(connection -> {
            Head head = head(connection);
            long at = time.wall().toEpochMilli();
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            "INSERT INTO audit(seq, wall_ms, event, facts, hash) VALUES (?, ?, ?, ?, ?)")) {
                insert.setLong(1, head.sequence + 1);
                insert.setLong(2, at);
                insert.setString(3, event);
                insert.setString(4, json);
                insert.setBytes(5, link(head.hash, head.sequence + 1, at, event, json));
                insert.executeUpdate();
            }
        });
    }

    /// The newest link, for anchoring at the platform; sequence 0 is the empty journal.
    public CompletionStage<Head> head() {
        return database.submit(SqliteAuditJournal::head);
    }

    /// The sequence of the first row whose hash does not follow from its predecessor; empty when the chain holds.
    public CompletionStage<OptionalLong> firstBrokenLink() {
        return database.submit(connection -> {
            byte[] previous = new byte[32];
            long expected = 1;
            try (PreparedStatement select =
                            connection.prepareStatement(
                                    "SELECT seq, wall_ms, event, facts, hash FROM audit ORDER BY seq");
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    byte[] hash =
                            link(
                                    previous,
                                    expected,
                                    row.getLong(2),
                                    row.getString(3),
                                    row.getString(4));
                    if (row.getLong(1) != expected
                            || !MessageDigest.isEqual(hash, row.getBytes(5))) {
                        return OptionalLong.of(expected);
                    }
                    previous = hash;
                    expected++;
                }
            }
            return OptionalLong.empty();
        });
    }

    private static Head head(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? new Head(row.getLong(1), row.getBytes(2))
                    : new Head(0, new byte[32]);
        }
    }

    private static byte[] link(
            byte[] previous, long sequence, long wallMillis, String event, String facts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            digest.update(ByteBuffer.allocate(16).putLong(sequence).putLong(wallMillis).array());
            digest.update(event.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(facts.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// @param hash 32 bytes; zeros before the first row
    public record Head(long sequence, byte[] hash) {}
}
