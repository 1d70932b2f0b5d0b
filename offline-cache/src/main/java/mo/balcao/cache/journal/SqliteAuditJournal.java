package mo.balcao.cache.journal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.store.Store;
import tools.jackson.databind.json.JsonMapper;

/// The audit journal in the outbox's database: each row's hash covers the row and the hash before it.
public final class SqliteAuditJournal implements AuditJournal {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// Where this database's chain begins: the head it goes on from.
    private static final String GENESIS = "audit-genesis";

    private final Store store;
    private final TimeSource time;
    private final AnchorFile anchor;

    public SqliteAuditJournal(Store store, TimeSource time, AnchorFile anchor) {
        this.store = store;
        this.time = time;
        this.anchor = anchor;
    }

    /// @param hash 32 bytes
    public record Head(long sequence, byte[] hash) {
        /// Before the first row of all.
        static final Head NONE = new Head(0, new byte[32]);

        /// One sequence has one hash.
        boolean agreesWith(Head other) {
            return sequence != other.sequence || MessageDigest.isEqual(hash, other.hash);
        }
    }

    @Override
    public CompletionStage<Void> append(String event, Map<String, String> facts) {
        String json = JSON.writeValueAsString(new TreeMap<>(facts));
        return store.change(connection -> {
            Head head = head(connection);
            Link link = new Link(head.sequence + 1, time.wall().toEpochMilli(), event, json);
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            "INSERT INTO audit(seq, wall_ms, event, facts, hash) VALUES (?, ?, ?, ?, ?)")) {
                insert.setLong(1, link.sequence());
                insert.setLong(2, link.wallMillis());
                insert.setString(3, event);
                insert.setString(4, json);
                insert.setBytes(5, link.after(head.hash));
                insert.executeUpdate();
            }
        });
    }

    /// The newest link, for anchoring at the platform; sequence 0 is the empty journal.
    public CompletionStage<Head> head() {
        return store.submit(this::head);
    }

    /// To be called before `head` is sent to the platform.
    public void offered(Head head) {
        anchor.offer(head);
    }

    /// Reads the whole journal and finds the first broken link. In pages, so that captures get in between.
    public CompletionStage<Verification> verify() {
        Head anchored = anchor.head();
        return store.submit(this::genesis).thenCompose(genesis -> verify(genesis, 0, anchored));
    }

    private CompletionStage<Verification> verify(Head soFar, long links, Head anchored) {
        return store.submit(connection -> page(connection, soFar.sequence))
                .thenCompose(rows -> {
                    if (rows.isEmpty()) {
                        return CompletableFuture.completedFuture(end(soFar, links, anchored));
                    }
                    Head head = soFar;
                    for (Row row : rows) {
                        Head next = new Head(head.sequence + 1, row.link.after(head.hash));
                        if (!row.is(next) || !next.agreesWith(anchored)) {
                            return CompletableFuture.completedFuture(
                                    new Verification.Broken(next.sequence));
                        }
                        head = next;
                    }
                    return verify(head, links + rows.size(), anchored);
                });
    }

    private static Verification end(Head head, long links, Head anchored) {
        return head.sequence < anchored.sequence
                ? new Verification.CutShort(head.sequence, anchored.sequence)
                : new Verification.Whole(links);
    }

    private record Row(Link link, byte[] hash) {
        boolean is(Head head) {
            return link.sequence() == head.sequence && MessageDigest.isEqual(hash, head.hash);
        }
    }

    private static List<Row> page(Connection connection, long after) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT seq, wall_ms, event, facts, hash FROM audit WHERE seq > ? ORDER BY seq LIMIT 5000")) {
            select.setLong(1, after);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Link link =
                            new Link(
                                    row.getLong(1),
                                    row.getLong(2),
                                    row.getString(3),
                                    row.getString(4));
                    rows.add(new Row(link, row.getBytes(5)));
                }
            }
        }
        return rows;
    }

    private Head head(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
                ResultSet row = select.executeQuery()) {
            return row.next() ? new Head(row.getLong(1), row.getBytes(2)) : genesis(connection);
        }
    }

    private Head genesis(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT value FROM meta WHERE key = ?")) {
            select.setString(1, GENESIS);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    ByteBuffer bytes = ByteBuffer.wrap(row.getBytes(1));
                    long sequence = bytes.getLong();
                    byte[] hash = new byte[32];
                    bytes.get(hash);
                    return new Head(sequence, hash);
                }
            }
        }
        return isEmpty(connection) ? begin(connection) : Head.NONE;
    }

    /// A new database goes on from what the platform was last told.
    private Head begin(Connection connection) throws SQLException {
        Head genesis = anchor.head();
        ByteBuffer bytes = ByteBuffer.allocate(8 + 32);
        bytes.putLong(genesis.sequence).put(genesis.hash);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO meta(key, value) VALUES (?, ?)")) {
            insert.setString(1, GENESIS);
            insert.setBytes(2, bytes.array());
            insert.executeUpdate();
        }
        return genesis;
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM audit LIMIT 1");
                ResultSet row = select.executeQuery()) {
            return !row.next();
        }
    }
}
