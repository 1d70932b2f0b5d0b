package mo.balcao.dock.world;

import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cable between terminal and platform: a loopback port that passes bytes on, and can be cut, mended, or led to
/// somebody else. Its number stays the same through all of it. Any thread.
public final class Relay implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Object lock = new Object();
    private final List<Socket> open = new ArrayList<>();
    private final int port;
    private Optional<ServerSocket> listening;
    private int target;

    private Relay(ServerSocket first, int target) {
        this.listening = Optional.of(first);
        this.port = first.getLocalPort();
        this.target = target;
    }

    /// @param target port on loopback where the bytes go
    public static Relay to(int target) throws IOException {
        ServerSocket first = listen(0);
        Relay relay = new Relay(first, target);
        relay.accept(first);
        return relay;
    }

    public int port() {
        return port;
    }

    public boolean whole() {
        synchronized (lock) {
            return listening.isPresent();
        }
    }

    /// Breaks every connection and refuses new ones.
    public void cut() {
        synchronized (lock) {
            listening.ifPresent(Relay::end);
            listening = Optional.empty();
            breakConnections();
        }
    }

    /// Mends a cut cable.
    public void mend() throws IOException {
        synchronized (lock) {
            if (listening.isEmpty()) {
                ServerSocket again = listen(port);
                listening = Optional.of(again);
                accept(again);
            }
        }
    }

    /// Breaks every connection; new ones go to `target`.
    public void lead(int target) {
        synchronized (lock) {
            this.target = target;
            breakConnections();
        }
    }

    @Override
    public void close() {
        cut();
    }

    private void breakConnections() {
        open.forEach(Relay::end);
        open.clear();
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket server = new ServerSocket();
        server.setReuseAddress(true);
        // A socket that was closed in the middle of accept() keeps its port a moment longer.
        return Waiting.until(
                "port " + port,
                PATIENCE,
                () -> {
                    try {
                        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                        return Optional.of(server);
                    } catch (BindException _) {
                        return Optional.empty();
                    }
                });
    }

    private void accept(ServerSocket server) {
        Thread.ofVirtual()
                .name("relay")
                .start(() -> {
                    while (!server.isClosed()) {
                        try {
                            join(server.accept());
                        } catch (IOException _) {
                            // Cut, or nobody at the other end: the caller sees its connection
                            // break.
                        }
                    }
                });
    }

    private void join(Socket near) throws IOException {
        Socket far = new Socket();
        synchronized (lock) {
            open.add(near);
            open.add(far);
        }
        try {
            far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target()));
        } catch (IOException e) {
            part(near, far);
            throw e;
        }
        Thread.ofVirtual().name("relay-there").start(() -> pass(near, far));
        Thread.ofVirtual().name("relay-back").start(() -> pass(far, near));
    }

    int target() {
        synchronized (lock) {
            return target;
        }
    }

    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException _) {
            part(from, to);
        }
    }

    private void part(Socket one, Socket other) {
        end(one);
        end(other);
        synchronized (lock) {
            open.remove(one);
            open.remove(other);
        }
    }

    private static void end(Closeable socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // It is gone either way.
        }
    }
}
