package mo.balcao.simulator.card;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/// A real pcscd with the virtual reader vpcd, in a network namespace of its own because vpcd listens on every
/// address. The daemon's own socket is a path, so this process reaches it all the same. One per machine: a file lock
/// keeps other test runs waiting.
final class PcscDaemon implements AutoCloseable {
    private static final Path SOCKET = Path.of("/run/pcscd/pcscd.comm");
    private static final String NAMESPACE = "balcao-pcsc";
    private static final String PACKAGES =
            "missing Debian packages: apt-get install pcscd vsmartcard-vpcd iproute2";

    private final FileChannel turn;
    private @Nullable Process daemon;
    private @Nullable Process card;

    private PcscDaemon(FileChannel turn) {
        this.turn = turn;
    }

    static PcscDaemon start() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/sbin/pcscd")), PACKAGES);
        assumeTrue(Files.exists(Path.of("/etc/reader.conf.d/vpcd")), PACKAGES);
        assumeTrue(
                Files.isExecutable(Path.of("/usr/sbin/ip"))
                        || Files.isExecutable(Path.of("/sbin/ip")),
                PACKAGES);
        assumeTrue("root".equals(System.getProperty("user.name")), "ip netns needs root");
        FileChannel turn =
                FileChannel.open(
                        Path.of(System.getProperty("java.io.tmpdir"), "balcao-pcscd.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        turn.lock();
        assumeTrue(!answers(), "another pcscd runs on this machine");
        run("ip", "netns", "delete", NAMESPACE);
        assumeTrue(run("ip", "netns", "add", NAMESPACE) == 0, "no network namespaces here");
        run("ip", "-n", NAMESPACE, "link", "set", "lo", "up");
        PcscDaemon pcscd = new PcscDaemon(turn);
        pcscd.switchOn();
        return pcscd;
    }

    void switchOn() throws IOException {
        daemon =
                inNamespace(
                        ProcessBuilder.Redirect.DISCARD,
                        List.of("/usr/sbin/pcscd", "--foreground"));
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(PcscDaemon::answers);
    }

    /// As the kernel would: no farewell.
    void kill() {
        end(daemon);
        daemon = null;
    }

    /// Puts a card in by starting its process; words on its standard input work it.
    void insert(String chip) throws IOException {
        remove();
        card =
                inNamespace(
                        ProcessBuilder.Redirect.PIPE,
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                VpcdCardMain.class.getName(),
                                chip));
    }

    void tell(String word) {
        Process process = card;
        if (process == null) {
            throw new AssertionError("no card");
        }
        try {
            BufferedWriter in = process.outputWriter();
            in.write(word);
            in.newLine();
            in.flush();
            String echo = process.inputReader().readLine();
            if (!word.equals(echo)) {
                throw new AssertionError("the card's process said " + echo);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove() {
        end(card);
        card = null;
    }

    @Override
    public void close() throws IOException {
        remove();
        kill();
        run("ip", "netns", "delete", NAMESPACE);
        turn.close();
    }

    private static boolean answers() {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(SOCKET))) {
            return channel.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    private static Process inNamespace(ProcessBuilder.Redirect output, List<String> command)
            throws IOException {
        List<String> all = new ArrayList<>(List.of("ip", "netns", "exec", NAMESPACE));
        all.addAll(command);
        return new ProcessBuilder(all)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output)
                .start();
    }

    private static void end(@Nullable Process process) {
        if (process == null) {
            return;
        }
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
