package mo.balcao.simulator.document;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/// CUPS' own IPP Everywhere printer, `ippeveprinter`, with an engine that the test works. It will not start without
/// Avahi, so it gets one of its own: on a message bus of its own, in a network namespace with nothing but a loopback.
/// The printer itself listens on loopback only. A file lock keeps other test runs waiting.
final class EvePrinter implements AutoCloseable {
    private static final String NAMESPACE = "balcao-ipp";
    private static final String PACKAGES =
            "missing Debian packages: apt-get install cups-ipp-utils avahi-daemon dbus iproute2";
    private static final List<String> FILES =
            List.of("engine.sh", "reasons.test", "state.test", "avahi.conf", "bus.conf");
    private static final Duration STARTING = Duration.ofSeconds(15);

    private final FileChannel turn;
    private final Path folder;
    private final List<Process> processes = new ArrayList<>();
    private final int port;
    private @Nullable Process machine;

    private EvePrinter(FileChannel turn, Path folder, int port) {
        this.turn = turn;
        this.folder = folder;
        this.port = port;
    }

    static EvePrinter start() throws IOException {
        for (String program :
                List.of("ippeveprinter", "ipptool", "avahi-daemon", "dbus-daemon", "ip")) {
            assumeTrue(installed(program), PACKAGES);
        }
        assumeTrue("root".equals(System.getProperty("user.name")), "ip netns needs root");
        FileChannel turn =
                FileChannel.open(
                        Path.of(System.getProperty("java.io.tmpdir"), "balcao-ipp.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        turn.lock();
        EvePrinter printer =
                new EvePrinter(turn, Files.createTempDirectory("balcao-ipp"), freePort());
        try {
            printer.layOut();
            printer.switchOn();
            return printer;
        } catch (IOException | RuntimeException e) {
            printer.close();
            throw e;
        }
    }

    private static boolean installed(String program) {
        return Stream.of("/usr/sbin", "/usr/bin", "/sbin", "/bin")
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    private void layOut() throws IOException {
        for (String name : FILES) {
            try (InputStream in =
                    Objects.requireNonNull(EvePrinter.class.getResourceAsStream(name), name)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                Files.writeString(
                        folder.resolve(name), text.replace("@folder@", folder.toString()));
            }
        }
        assumeTrue(folder.resolve("engine.sh").toFile().setExecutable(true), "no executables here");
        Files.createDirectories(folder.resolve("output"));
        Files.createDirectories(folder.resolve("spool"));
        Files.createDirectories(folder.resolve("keys"));
        Files.writeString(folder.resolve("port"), Integer.toString(port));
    }

    private void switchOn() throws IOException {
        run("ip", "netns", "delete", NAMESPACE);
        assumeTrue(run("ip", "netns", "add", NAMESPACE) == 0, "no network namespaces here");
        run("ip", "-n", NAMESPACE, "link", "set", "lo", "up");
        String bus = "unix:path=" + folder.resolve("bus");
        launch(bus, "dbus-daemon", "--config-file=" + folder.resolve("bus.conf"), "--nofork");
        Awaitility.await().atMost(STARTING).until(() -> Files.exists(folder.resolve("bus")));
        Process avahi =
                launch(
                        bus,
                        "ip",
                        "netns",
                        "exec",
                        NAMESPACE,
                        "avahi-daemon",
                        "-f",
                        folder.resolve("avahi.conf").toString(),
                        "--no-drop-root",
                        "--no-chroot",
                        "--no-rlimits");
        Path log = folder.resolve("log");
        Awaitility.await()
                .atMost(STARTING)
                .until(() ->
                        !avahi.isAlive() || Files.readString(log).contains("startup complete"));
        assumeTrue(avahi.isAlive(), "another avahi-daemon runs on this machine");
        startPrinter();
    }

    private void startPrinter() throws IOException {
        String bus = "unix:path=" + folder.resolve("bus");
        machine =
                launch(
                        bus,
                        "ippeveprinter",
                        "-r",
                        "off",
                        "-n",
                        "localhost",
                        "-p",
                        Integer.toString(port),
                        "-d",
                        folder.resolve("spool").toString(),
                        "-K",
                        folder.resolve("keys").toString(),
                        "-c",
                        folder.resolve("engine.sh").toString(),
                        "-f",
                        "application/pdf,image/jpeg",
                        "Kiosk");
        Awaitility.await().atMost(STARTING).until(this::answers);
        load("iso_a4_210x297mm", 25);
    }

    /// Fills both trays, on the printer's own web page.
    void load(String size, int sheets) throws IOException {
        URI form =
                URI.create(
                        "http://127.0.0.1:%1$d/media?size1=%2$s&type1=stationery&level1=%3$d&size3=%2$s&type3=stationery&level3=%3$d"
                                .formatted(port, size, sheets));
        try (HttpClient http = HttpClient.newHttpClient()) {
            http.send(HttpRequest.newBuilder(form).build(), HttpResponse.BodyHandlers.discarding());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Process launch(String bus, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DBUS_SYSTEM_BUS_ADDRESS", bus);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        Process process = builder.start();
        processes.addFirst(process);
        return process;
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    /// Switches the machine off in whatever it is doing, and on again. It remembers nothing.
    void powerCycle() throws IOException {
        Process old = machine;
        if (old != null) {
            end(old);
            processes.remove(old);
        }
        startPrinter();
    }

    int port() {
        return port;
    }

    /// SHA-256 of the certificate that the printer makes for itself when it is first asked for one.
    String fingerprint() throws IOException, GeneralSecurityException {
        run(
                "ipptool",
                "-q",
                "-d",
                "job=1",
                "ipps://127.0.0.1:" + port + "/ipp/print",
                folder.resolve("reasons.test").toString());
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            Path file = files.filter(f -> f.toString().endsWith(".crt")).findFirst().orElseThrow();
            try (InputStream in = Files.newInputStream(file)) {
                Certificate certificate =
                        CertificateFactory.getInstance("X.509").generateCertificate(in);
                byte[] digest =
                        MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
                return HexFormat.of().formatHex(digest);
            }
        }
    }

    void put(String file, String content) throws IOException {
        Path fresh = folder.resolve(file + ".new");
        Files.writeString(fresh, content);
        Files.move(fresh, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
    }

    void takeAway(String file) throws IOException {
        Files.deleteIfExists(folder.resolve(file));
    }

    /// Changes `printer-state-reasons` by a small job of its own, between two documents.
    void state(String line) throws IOException {
        put("state.jpg", "STATE: " + line + "\n");
        Awaitility.await()
                .atMost(STARTING)
                .until(() ->
                        run(
                                        "ipptool",
                                        "-t",
                                        "-f",
                                        folder.resolve("state.jpg").toString(),
                                        "ipp://127.0.0.1:" + port + "/ipp/print",
                                        folder.resolve("state.test").toString())
                                == 0);
    }

    List<byte[]> output() throws IOException {
        List<byte[]> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("output"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
                documents.add(Files.readAllBytes(file));
            }
        }
        return documents;
    }

    @Override
    public void close() throws IOException {
        for (Process process : processes) {
            end(process);
        }
        run("ip", "netns", "delete", NAMESPACE);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        turn.close();
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static int run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
