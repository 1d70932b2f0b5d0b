package mo.balcao.dock.world;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cable between terminal and platform: a loopback port that passes bytes on, and can be cut, mended, or led to
/// somebody else. Its number stays the same through all of it. Any thread.
public final class Relay implements AutoCloseable {
    private final Object cable = new Object();
    private final Object lock = new Object();
    private final List<Socket> open = new ArrayList<>();
    private final int port;
    private Optional<Listening> listening;
    private int target;

    private Relay(ServerSocket first, int target) {
        this.port = first.getLocalPort();
        this.target = target;
        this.listening = Optional.of(accept(first));
    }

    /// @param target port on loopback where the bytes go
    public static Relay to(int target) throws IOException {
        return new Relay(listen(0), target);
    }

    public int port() {
        return port;
    }

    public boolean whole() {
        synchronized (cable) {
            return listening.isPresent();
        }
    }

    /// Breaks every connection and refuses new ones from when it returns.
    public void cut() {
        synchronized (cable) {
            listening.ifPresent(Listening::end);
            listening = Optional.empty();
        }
        breakConnections();
    }

    /// Mends a cut cable.
    public void mend() throws IOException {
        synchronized (cable) {
            if (listening.isEmpty()) {
                listening = Optional.of(accept(listen(port)));
            }
        }
    }

    /// Breaks every connection; new ones go to `target`.
    public void lead(int newTarget) {
        synchronized (lock) {
            target = newTarget;
        }
        breakConnections();
    }

    @Override
    public void close() {
        cut();
    }

    private void breakConnections() {
        synchronized (lock) {
            open.forEach(Relay::end);
            open.clear();
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return server;
    }

    private Listening accept(ServerSocket server) {
        Thread acceptor =
                Thread.ofVirtual()
                        .name("relay")
                        .start(() -> {
                            while (!server.isClosed()) {
                                try {
                                    join(server.accept());
                                } catch (IOException _) {
                                    // Cut, or nobody at the other end: the caller's connection
                                    // breaks.
                                }
                            }
                        });
        return new Listening(server, acceptor);
    }

    private record Listening(ServerSocket server, Thread acceptor) {
        /// A socket that is closed in the middle of accept() keeps its port until accept() has returned.
        void end() {
            Relay.end(server);
            try {
                acceptor.join();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
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
