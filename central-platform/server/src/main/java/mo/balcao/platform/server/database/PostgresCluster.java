package mo.balcao.platform.server.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL of our own in a folder of our own: durable (`fsync=on`), scram passwords, loopback only, no socket file.
/// A postmaster left over by a killed platform is adopted when it answers, else stopped.
public final class PostgresCluster implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresCluster.class);
    private static final String ROLE = "balcao";
    private static final int START_ATTEMPTS = 3;

    private final Path cluster;
    private final PostgresPrograms programs;
    private final Passwords passwords;
    private final int port;

    private PostgresCluster(
            Path cluster, PostgresPrograms programs, Passwords passwords, int port) {
        this.cluster = cluster;
        this.programs = programs;
        this.passwords = passwords;
        this.port = port;
    }

    /// Blocks until it answers: seconds on the first run.
    public static PostgresCluster start(Path folder, Progress progress) throws IOException {
        PrivateFiles.folder(folder);
        Path home = PostgresBinaries.unpackInto(folder.resolve("programs"), progress);
        var programs = new PostgresPrograms(home.toRealPath(), folder.resolve("server.log"));
        var passwords = Passwords.in(folder.resolve("passwords"));
        Path cluster = folder.resolve("cluster");
        if (!Files.exists(cluster)) {
            create(cluster, programs, passwords, progress);
        }
        int port = adopt(cluster, programs, passwords).orElse(0);
        if (port == 0) {
            progress.say("starting the database");
            port = launch(cluster, programs);
        }
        prepare(port, passwords);
        return new PostgresCluster(cluster, programs, passwords, port);
    }

    public DatabaseAddress address() {
        return DatabaseAddress.local(port, ROLE, ROLE, passwords.platform());
    }

    /// Into a folder beside, then renamed: a kill half-way leaves nothing that looks finished.
    private static void create(
            Path cluster, PostgresPrograms programs, Passwords passwords, Progress progress)
            throws IOException {
        progress.say("creating the database (first run)");
        Path part = Files.createTempDirectory(cluster.toAbsolutePath().getParent(), "initdb");
        Path secret = part.resolveSibling(part.getFileName() + ".pw");
        PrivateFiles.write(secret, passwords.superuser().getBytes(StandardCharsets.US_ASCII));
        try {
            programs.mustRun(
                    "initdb",
                    List.of(
                            "-D" + part.toAbsolutePath(),
                            "-Upostgres",
                            "--pwfile=" + secret.toAbsolutePath(),
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C"));
        } finally {
            Files.deleteIfExists(secret);
        }
        Files.move(part, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Optional<Integer> adopt(
            Path cluster, PostgresPrograms programs, Passwords passwords) throws IOException {
        var leftOver = Postmaster.in(cluster, programs.program("postgres"));
        if (leftOver.isEmpty()) {
            return Optional.empty();
        }
        int port = leftOver.get().port();
        if (leftOver.get().ready() && answers(port, passwords)) {
            LOG.info("PG-ADOPTED a left-over database server, process {}", leftOver.get().pid());
            return Optional.of(port);
        }
        LOG.warn("PG-STOPPED a left-over database server that does not answer");
        programs.mustRun("pg_ctl", stop(cluster));
        return Optional.empty();
    }

    private static int launch(Path cluster, PostgresPrograms programs) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            int exit =
                    programs.run(
                            "pg_ctl",
                            List.of(
                                    "start",
                                    "-w",
                                    "-t60",
                                    "-D" + cluster.toAbsolutePath(),
                                    "-l" + cluster.resolveSibling("server.log").toAbsolutePath(),
                                    "-o" + options(port)));
            if (exit == 0) {
                return port;
            }
            if (attempt == START_ATTEMPTS) {
                throw new IOException(
                        "the database does not start; see " + cluster.resolveSibling("server.log"));
            }
        }
    }

    private static String options(int port) {
        return "-p "
                + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on"
                + " -c password_encryption=scram-sha-256 -c timezone=UTC -c log_statement=none"
                + " -c log_parameter_max_length_on_error=0 -c log_error_verbosity=terse";
    }

    private static boolean answers(int port, Passwords passwords) {
        try (var c =
                DriverManager.getConnection(
                        url(port) + "?connectTimeout=5&socketTimeout=5",
                        "postgres",
                        passwords.superuser())) {
            return c.isValid(5);
        } catch (SQLException e) {
            LOG.debug("left-over database server: no", e);
            return false;
        }
    }

    /// Our own role and database; again and again the same.
    private static void prepare(int port, Passwords passwords) throws IOException {
        try (var c = DriverManager.getConnection(url(port), "postgres", passwords.superuser());
                var s = c.createStatement()) {
            boolean made =
                    s.executeQuery("SELECT FROM pg_database WHERE datname = '" + ROLE + "'").next();
            if (!made) {
                s.execute("DROP ROLE IF EXISTS " + ROLE);
                s.execute("CREATE ROLE " + ROLE + " LOGIN PASSWORD '" + passwords.platform() + "'");
                s.execute("CREATE DATABASE " + ROLE + " OWNER " + ROLE);
                s.execute("REVOKE ALL ON DATABASE " + ROLE + " FROM PUBLIC");
            }
        } catch (SQLException e) {
            throw new IOException("the database could not be prepared", e);
        }
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static List<String> stop(Path cluster) {
        return List.of("stop", "-w", "-mfast", "-D" + cluster.toAbsolutePath());
    }

    /// Rolls open transactions back, writes everything, ends.
    @Override
    public void close() {
        try {
            programs.mustRun("pg_ctl", stop(cluster));
        } catch (IOException e) {
            LOG.warn("PG-STOP-FAILED", e);
        }
    }
}
