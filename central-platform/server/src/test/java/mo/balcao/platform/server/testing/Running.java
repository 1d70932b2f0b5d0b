package mo.balcao.platform.server.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import mo.balcao.platform.server.Platform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A platform that serves, and an operator who calls it.
public final class Running implements AutoCloseable {
    private final Path data;
    private final MovableClock clock = new MovableClock();
    private final Contracted contract = new Contracted();
    private final Platform platform;
    private final JsonNode ready;
    private final Client operator;

    public Running(Path data) throws IOException, GeneralSecurityException {
        this.data = data;
        platform = Platform.start(data, 0, Optional.empty(), clock, what -> {});
        ready = JsonMapper.shared().readTree(Files.readAllBytes(data.resolve("ready.json")));
        operator = operator(ready, contract);
    }

    /// An operator's client, from what a ready file says.
    public static Client operator(JsonNode ready, Contracted contract)
            throws IOException, GeneralSecurityException {
        JsonNode files = ready.path("operator");
        var tls =
                Tls.mutual(
                        authority(ready),
                        Tls.key(Path.of(files.path("key").asString(""))),
                        Tls.chain(
                                Files.readString(Path.of(files.path("certificate").asString("")))));
        return new Client(URI.create(ready.path("url").asString("")), tls, contract);
    }

    public static java.security.cert.X509Certificate authority(JsonNode ready)
            throws IOException, GeneralSecurityException {
        return Tls.chain(Files.readString(Path.of(ready.path("operator").path("ca").asString(""))))[
                0];
    }

    public Path data() {
        return data;
    }

    public MovableClock clock() {
        return clock;
    }

    public Contracted contract() {
        return contract;
    }

    public Client operator() {
        return operator;
    }

    public JsonNode ready() {
        return ready;
    }

    public URI url() {
        return URI.create(platform.url());
    }

    /// Somebody without a certificate.
    public Client nobody() {
        try {
            return new Client(url(), Tls.nobody(authority(ready)), contract);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public Terminal terminal(String id) {
        return terminal(id, "site-1");
    }

    public Terminal terminal(String id, String site) {
        return Terminal.enrol(this, id, site);
    }

    /// The platform's tables, seen from beside.
    public Connection database() throws IOException, SQLException {
        Path folder = data.resolve("postgresql");
        List<String> lines = Files.readAllLines(folder.resolve("cluster/postmaster.pid"));
        var passwords = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("passwords"))) {
            passwords.load(reader);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/balcao",
                "balcao",
                passwords.getProperty("platform"));
    }

    @Override
    public void close() {
        operator.close();
        platform.close();
    }
}
