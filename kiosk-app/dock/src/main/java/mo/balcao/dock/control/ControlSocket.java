package mo.balcao.dock.control;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import jdk.net.ExtendedSocketOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A Unix-domain socket, mode 0600 in a 0700 folder, that answers one line with one line to peers of our own uid.
public final class ControlSocket implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ControlSocket.class);
    private static final int LONGEST_LINE = 64 * 1024;

    private final Path path;
    private final ServerSocketChannel server;
    private final UnaryOperator<String> answer;
    private final String owner;
    private final Set<SocketChannel> peers = ConcurrentHashMap.newKeySet();

    private ControlSocket(
            Path path, ServerSocketChannel server, UnaryOperator<String> answer, String owner) {
        this.path = path;
        this.server = server;
        this.answer = answer;
        this.owner = owner;
    }

    /// @param answer called on a virtual thread per connection; must not throw
    /// @throws UncheckedIOException when the socket cannot be made
    public static ControlSocket listen(Path path, UnaryOperator<String> answer) {
        try {
            Path folder = path.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            Files.deleteIfExists(path);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(path));
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
            var socket = new ControlSocket(path, server, answer, Files.getOwner(path).getName());
            Thread.ofVirtual().name("control").start(socket::accept);
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on " + path, e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            for (SocketChannel peer : peers) {
                peer.close();
            }
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.warn("event=control.close-failed", e);
        }
    }

    private void accept() {
        while (server.isOpen()) {
            try {
                SocketChannel peer = server.accept();
                Thread.ofVirtual().name("control-peer").start(() -> serve(peer));
            } catch (ClosedChannelException _) {
                return;
            } catch (IOException e) {
                LOG.warn("event=control.accept-failed", e);
            }
        }
    }

    private void serve(SocketChannel peer) {
        try (peer) {
            peers.add(peer);
            var credentials = peer.getOption(ExtendedSocketOptions.SO_PEERCRED);
            if (!credentials.user().getName().equals(owner)) {
                LOG.warn("event=control.refused");
                return;
            }
            var in = new BufferedInputStream(Channels.newInputStream(peer));
            var out = Channels.newOutputStream(peer);
            for (var line = line(in); line.isPresent(); line = line(in)) {
                out.write((answer.apply(line.get()) + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException e) {
            LOG.debug("event=control.peer-gone", e);
        } finally {
            peers.remove(peer);
        }
    }

    /// Empty at the end, and where a line is longer than any request.
    private static Optional<String> line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                return Optional.of(line.toString(StandardCharsets.UTF_8));
            }
            if (line.size() == LONGEST_LINE) {
                LOG.warn("event=control.line-too-long");
                return Optional.empty();
            }
            line.write(b);
        }
        return Optional.empty();
    }
}
