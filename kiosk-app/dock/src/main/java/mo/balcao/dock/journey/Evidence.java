package mo.balcao.dock.journey;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What the terminal's store says, read only while no terminal has it open.
public final class Evidence {
    private Evidence() {}

    /// Ids of the captured cases, oldest first; none before the first start.
    public static List<String> captured(Path terminalData) throws IOException {
        return rows(
                terminalData,
                "SELECT id FROM txn ORDER BY seq",
                row -> {
                    ByteBuffer id = ByteBuffer.wrap(row.getBytes(1));
                    return new UUID(id.getLong(), id.getLong()).toString();
                });
    }

    /// Event ids of the audit journal, oldest first.
    public static List<String> events(Path terminalData) throws IOException {
        return rows(terminalData, "SELECT event FROM audit ORDER BY seq", row -> row.getString(1));
    }

    /// Whether `wanted` all happened in `events`, in this order, whatever happened between.
    public static boolean inOrder(List<String> events, List<String> wanted) {
        int next = 0;
        for (String event : events) {
            if (next < wanted.size() && event.equals(wanted.get(next))) {
                next++;
            }
        }
        return next == wanted.size();
    }

    private static <T> List<T> rows(Path terminalData, String query, Row<T> reading)
            throws IOException {
        Path file = terminalData.resolve("outbox.db");
        List<T> found = new ArrayList<>();
        if (!Files.exists(file)) {
            return found;
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                found.add(reading.read(row));
            }
            return found;
        } catch (SQLException e) {
            throw new IOException("cannot read " + file, e);
        }
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
