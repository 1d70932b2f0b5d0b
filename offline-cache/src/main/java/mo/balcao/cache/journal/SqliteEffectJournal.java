package mo.balcao.cache.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import mo.balcao.cache.port.RandomSource;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.cache.store.Ids;
import mo.balcao.cache.store.Store;

/// The effect journal in the outbox's store.
public final class SqliteEffectJournal implements EffectJournal {
    private final Store store;
    private final TimeSource time;
    private final RandomSource random;

    public SqliteEffectJournal(Store store, TimeSource time, RandomSource random) {
        this.store = store;
        this.time = time;
        this.random = random;
    }

    @Override
    public CompletionStage<EffectId> intend(String kind, String about) {
        EffectId id = new EffectId(random.uuid7(time.wall()));
        return store.submit(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            "INSERT INTO effect(id, kind, about) VALUES (?, ?, ?)")) {
                insert.setBytes(1, Ids.bytes(id.value()));
                insert.setString(2, kind);
                insert.setString(3, about);
                insert.executeUpdate();
            }
            return id;
        });
    }

    @Override
    public CompletionStage<Void> settle(EffectId id, Settlement settlement) {
        return store.change(connection -> {
            settle(connection, id, settlement);
        });
    }

    /// For whoever settles an effect within its own commit; within the store's work only.
    public static void settle(Connection connection, EffectId id, Settlement settlement)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE effect SET settlement = ? WHERE id = ?"
                                + " AND (settlement IS NULL OR settlement = 'IN_DOUBT')")) {
            update.setString(1, settlement.name());
            update.setBytes(2, Ids.bytes(id.value()));
            update.executeUpdate();
        }
    }

    @Override
    public CompletionStage<List<Open>> open() {
        return store.submit(connection -> {
            List<Open> open = new ArrayList<>();
            try (PreparedStatement select =
                            connection.prepareStatement(
                                    "SELECT id, kind, about FROM effect WHERE settlement IS NULL ORDER BY seq");
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    EffectId id = new EffectId(Ids.uuid(row.getBytes(1)));
                    open.add(new Open(id, row.getString(2), row.getString(3)));
                }
            }
            return open;
        });
    }

    @Override
    public CompletionStage<Optional<Settlement>> standing(String kind, String about) {
        return store.submit(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(
                            "SELECT coalesce(settlement, 'IN_DOUBT') FROM effect"
                                    + " WHERE kind = ? AND about = ? ORDER BY seq DESC LIMIT 1")) {
                select.setString(1, kind);
                select.setString(2, about);
                try (ResultSet row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(Settlement.valueOf(row.getString(1)))
                            : Optional.empty();
                }
            }
        });
    }

    @Override
    public CompletionStage<Integer> doubts() {
        return store.submit(connection -> {
            try (PreparedStatement select =
                            connection.prepareStatement(
                                    "SELECT count(*) FROM effect WHERE settlement = 'IN_DOUBT'");
                    ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }
}
