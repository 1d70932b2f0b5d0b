package mo.balcao.simulator.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A network cable on loopback: passes TCP connections on to a port until it is pulled out.
final class CuttableLink implements AutoCloseable {
    private final int target;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final int port;
    private @Nullable ServerSocket door;

    CuttableLink(int target) throws IOException {
        this.target = target;
        this.port = listen(0);
    }

    int port() {
        return port;
    }

    private synchronized int listen(int wanted) throws IOException {
        ServerSocket opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
        door = opened;
        Thread.ofVirtual().start(() -> accept(opened));
        return opened.getLocalPort();
    }

    private void accept(ServerSocket opened) {
        try {
            while (true) {
                Socket near = opened.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                ends.add(near);
                ends.add(far);
                Thread.ofVirtual().start(() -> pass(near, far));
                Thread.ofVirtual().start(() -> pass(far, near));
                if (opened.isClosed()) {
                    cut();
                }
            }
        } catch (IOException _) {
            // Pulled out, or nobody at the other end.
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // One end is gone, and so the other goes.
        } finally {
            ends.remove(from);
        }
    }

    synchronized void cut() {
        try {
            if (door != null) {
                door.close();
            }
            for (Socket end : ends) {
                end.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void join() {
        try {
            listen(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
    }
}
