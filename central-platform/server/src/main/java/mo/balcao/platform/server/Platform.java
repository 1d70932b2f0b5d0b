package mo.balcao.platform.server;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mo.balcao.platform.server.catalogue.CataloguePublisher;
import mo.balcao.platform.server.catalogue.CatalogueSource;
import mo.balcao.platform.server.database.Database;
import mo.balcao.platform.server.database.DatabaseAddress;
import mo.balcao.platform.server.database.PostgresCluster;
import mo.balcao.platform.server.database.PrivateFiles;
import mo.balcao.platform.server.database.Progress;
import mo.balcao.platform.server.department.DepartmentRoutes;
import mo.balcao.platform.server.department.Departments;
import mo.balcao.platform.server.enrolment.CertificateRegister;
import mo.balcao.platform.server.enrolment.EnrolmentRoutes;
import mo.balcao.platform.server.fleet.FleetRoutes;
import mo.balcao.platform.server.http.CallerRegister;
import mo.balcao.platform.server.http.Gateway;
import mo.balcao.platform.server.http.Route;
import mo.balcao.platform.server.identity.Authorisations;
import mo.balcao.platform.server.identity.IdentityRoutes;
import mo.balcao.platform.server.identity.Pseudonyms;
import mo.balcao.platform.server.identity.Residents;
import mo.balcao.platform.server.inbox.InboxRoutes;
import mo.balcao.platform.server.locker.LockerRoutes;
import mo.balcao.platform.server.operator.OperatorRoutes;
import mo.balcao.platform.server.trust.Certificates;
import mo.balcao.platform.server.trust.DocumentShelf;
import mo.balcao.platform.server.trust.Role;
import mo.balcao.platform.server.trust.TrustRoot;
import mo.balcao.platform.server.wire.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The composition root: folder, database, trust, departments, routes, gateway; closed in reverse.
public final class Platform implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Platform.class);

    private final ArrayDeque<AutoCloseable> opened = new ArrayDeque<>();
    private final InstantSource clock;
    private final Progress progress;
    private String url = "";

    private Platform(InstantSource clock, Progress progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /// Blocks until it serves and `ready.json` is written.
    ///
    /// @param port 0 for the one of last time, or any
    public static Platform start(
            Path data,
            int port,
            Optional<String> databaseUrl,
            InstantSource clock,
            Progress progress)
            throws IOException, GeneralSecurityException {
        var platform = new Platform(clock, progress);
        boolean serving = false;
        try {
            platform.open(data, port, databaseUrl);
            serving = true;
            return platform;
        } finally {
            if (!serving) {
                platform.close();
            }
        }
    }

    private void open(Path data, int port, Optional<String> databaseUrl)
            throws IOException, GeneralSecurityException {
        var folder = keep(DataFolder.take(data, progress));
        Files.deleteIfExists(folder.readyFile());
        var database = keep(Database.open(address(folder, databaseUrl)));
        var certificates = Certificates.in(folder.folder("certificates"), clock);
        var root = TrustRoot.in(folder.folder("trust"), clock);
        var callers =
                new CertificateRegister(database, clock, certificates.operator().certificate());
        var routes = routes(folder, database, certificates, root);
        var gateway = keep(serve(folder, port, certificates, callers, routes));
        folder.rememberPort(gateway.port());
        url = "https://127.0.0.1:" + gateway.port();
        keep(() -> Files.deleteIfExists(folder.readyFile()));
        PrivateFiles.write(folder.readyFile(), Json.write(ready(certificates, root)));
        LOG.info("PLATFORM-READY on {}", url);
    }

    private DatabaseAddress address(DataFolder folder, Optional<String> url) throws IOException {
        return url.isPresent()
                ? DatabaseAddress.ofUrl(url.get())
                : keep(PostgresCluster.start(folder.folder("postgresql"), progress)).address();
    }

    private List<Route> routes(
            DataFolder folder, Database database, Certificates certificates, TrustRoot root)
            throws IOException, GeneralSecurityException {
        var source = CatalogueSource.packed();
        var departments = Departments.in(folder.folder("departments"), source.departmentCodes());
        var shelf = new DocumentShelf(database, clock);
        var catalogue =
                new CataloguePublisher(
                        source, departments, database, shelf, root.key(Role.CATALOGUE));
        LOG.info("CATALOGUE-VERSION {}", catalogue.version());
        var authorisations = new Authorisations(source, shelf, root.key(Role.IDENTITY));
        return Stream.of(
                        new EnrolmentRoutes(database, clock, certificates, root).routes(),
                        catalogue.routes(),
                        new InboxRoutes(database, source, departments, clock).routes(),
                        new IdentityRoutes(
                                        Residents.fixtures(),
                                        authorisations,
                                        Pseudonyms.in(folder.folder("identity")),
                                        departments,
                                        database,
                                        clock)
                                .routes(),
                        new LockerRoutes(source, departments, database, clock).routes(),
                        new FleetRoutes(database, clock, catalogue::version).routes(),
                        new OperatorRoutes(database, clock).routes(),
                        new DepartmentRoutes(departments, database, clock, catalogue::current)
                                .routes())
                .flatMap(List::stream)
                .toList();
    }

    private static Gateway serve(
            DataFolder folder,
            int port,
            Certificates certificates,
            CallerRegister callers,
            List<Route> routes)
            throws IOException, GeneralSecurityException {
        if (port != 0) {
            return Gateway.start(port, certificates, callers, routes);
        }
        try {
            return Gateway.start(folder.rememberedPort(), certificates, callers, routes);
        } catch (BindException e) {
            LOG.warn("PORT-TAKEN the port of last time; another is used", e);
            return Gateway.start(0, certificates, callers, routes);
        }
    }

    private ReadyFile ready(Certificates certificates, TrustRoot root) {
        var operator = certificates.operator();
        return new ReadyFile(
                url,
                ProcessHandle.current().pid(),
                new ReadyFile.Operator(
                        operator.certificateFile().toString(),
                        operator.keyFile().toString(),
                        certificates.platform().certificateFile().toString()),
                certificates.platformFingerprint(),
                root.fingerprint());
    }

    private <T extends AutoCloseable> T keep(T opening) {
        opened.push(opening);
        return opening;
    }

    public String url() {
        return url;
    }

    /// In reverse; one that fails does not keep the others from closing.
    @Override
    public void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                LOG.warn("CLOSE-FAILED", e);
            }
        }
    }
}
