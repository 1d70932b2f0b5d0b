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
        Path file = terminalData.resolve("outbox.db");
        List<String> ids = new ArrayList<>();
        if (!Files.exists(file)) {
            return ids;
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM txn ORDER BY seq")) {
            while (row.next()) {
                ByteBuffer id = ByteBuffer.wrap(row.getBytes(1));
                ids.add(new UUID(id.getLong(), id.getLong()).toString());
            }
            return ids;
        } catch (SQLException e) {
            throw new IOException("cannot read " + file, e);
        }
    }
}
