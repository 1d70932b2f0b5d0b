package mo.balcao.dock.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RelayTest {
    private static final int PATIENCE_MS = 10_000;

    private Echo platform;
    private Relay relay;

    @BeforeEach
    void connect() throws IOException {
        platform = new Echo(1);
        relay = Relay.to(platform.port());
    }

    @AfterEach
    void close() throws IOException {
        relay.close();
        platform.close();
    }

    private Socket call() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), relay.port());
        socket.setSoTimeout(PATIENCE_MS);
        return socket;
    }

    private int ask(int value) throws IOException {
        try (Socket socket = call()) {
            socket.getOutputStream().write(value);
            return socket.getInputStream().read();
        }
    }

    @Test
    void passesBytesBothWays() throws IOException {
        assertThat(ask(40)).isEqualTo(41);
    }

    @Test
    void aCutBreaksWhatIsOpenAndRefusesWhatIsNew() throws IOException {
        try (Socket socket = call()) {
            socket.getOutputStream().write(1);
            assertThat(socket.getInputStream().read()).isEqualTo(2);

            relay.cut();

            assertThat(relay.whole()).isFalse();
            assertThat(ended(socket)).isTrue();
        }
        assertThatThrownBy(this::call).isInstanceOf(IOException.class);
    }

    @RepeatedTest(50)
    void refusesFromTheMomentItIsCut() throws IOException {
        relay.cut();
        assertThatThrownBy(this::call).isInstanceOf(IOException.class);
        relay.mend();
        assertThat(ask(7)).isEqualTo(8);
    }

    @Test
    void isMendedAtTheSamePort() throws IOException {
        int port = relay.port();
        relay.cut();
        relay.mend();

        assertThat(relay.whole()).isTrue();
        assertThat(relay.port()).isEqualTo(port);
        assertThat(ask(5)).isEqualTo(6);
    }

    @Test
    void leadsToSomebodyElse() throws IOException {
        try (Echo other = new Echo(100)) {
            try (Socket before = call()) {
                before.getOutputStream().write(1);
                assertThat(before.getInputStream().read()).isEqualTo(2);

                relay.lead(other.port());

                assertThat(ended(before)).isTrue();
            }
            assertThat(ask(1)).isEqualTo(101);
        }
    }

    @Test
    void nobodyAtTheEndBreaksTheCallersConnection() throws IOException {
        int nobody;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = gone.getLocalPort();
        }
        relay.lead(nobody);
        try (Socket socket = call()) {
            assertThat(ended(socket)).isTrue();
        }
        assertThat(relay.whole()).isTrue();
    }

    private static boolean ended(Socket socket) {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException _) {
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    /// Answers each byte with a larger one.
    private static final class Echo implements AutoCloseable {
        private final ServerSocket server =
                new ServerSocket(0, 10, InetAddress.getLoopbackAddress());

        Echo(int more) throws IOException {
            Thread.ofVirtual()
                    .start(() -> {
                        while (!server.isClosed()) {
                            try {
                                Socket socket = server.accept();
                                Thread.ofVirtual().start(() -> answer(socket, more));
                            } catch (IOException _) {
                                // closed
                            }
                        }
                    });
        }

        int port() {
            return server.getLocalPort();
        }

        private static void answer(Socket socket, int more) {
            try (socket) {
                for (int b = socket.getInputStream().read();
                        b >= 0;
                        b = socket.getInputStream().read()) {
                    socket.getOutputStream().write(b + more);
                }
            } catch (IOException _) {
                // cut
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
