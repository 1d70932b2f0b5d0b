package mo.balcao.platform.server.database;

import java.util.Optional;

/// Where PostgreSQL is. The password is never printed.
public record DatabaseAddress(String url, Optional<String> user, Optional<String> password) {
    /// An address that carries its own user and password, as `--database-url` does.
    public static DatabaseAddress ofUrl(String url) {
        return new DatabaseAddress(url, Optional.empty(), Optional.empty());
    }

    static DatabaseAddress local(int port, String database, String user, String password) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
                Optional.of(user),
                Optional.of(password));
    }

    @Override
    public String toString() {
        return url.replaceAll("\\?.*", "");
    }
}
