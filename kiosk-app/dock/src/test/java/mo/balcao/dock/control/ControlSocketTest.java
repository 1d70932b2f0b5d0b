package mo.balcao.dock.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ControlSocketTest {
    @TempDir Path parent;

    private Path path;
    private ControlSocket socket;

    @BeforeEach
    void listen() {
        path = parent.resolve("control").resolve("terminal.sock");
        socket = ControlSocket.listen(path, line -> line.toUpperCase(Locale.ROOT));
    }

    @AfterEach
    void close() {
        socket.close();
    }

    private String ask(String... lines) throws IOException {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(path));
                var reader =
                        new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8))) {
            var out = Channels.newOutputStream(channel);
            StringBuilder answers = new StringBuilder();
            for (String line : lines) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                answers.append(reader.readLine()).append(';');
            }
            return answers.toString();
        }
    }

    @Test
    void isForItsOwnerAlone() throws IOException {
        assertThat(Files.getPosixFilePermissions(path))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(path.getParent()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void answersLineByLineAndOneAfterTheOther() throws IOException {
        assertThat(ask("one", "two")).isEqualTo("ONE;TWO;");
        assertThat(ask("three")).isEqualTo("THREE;");
    }

    @Test
    void whatAKilledTerminalLeftIsReplaced() throws IOException {
        socket.close();
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(path));
        }
        assertThat(path).exists();

        socket = ControlSocket.listen(path, _ -> "again");

        assertThat(ask("hello")).isEqualTo("again;");
    }

    @Test
    void isGoneWhenClosed() {
        socket.close();

        assertThat(path).doesNotExist();
        assertThatThrownBy(() -> ask("hello")).isInstanceOf(IOException.class);
    }

    @Test
    void severalAskAtTheSameTime() throws IOException {
        try (var idle = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            assertThat(ask("hello")).isEqualTo("HELLO;");
            assertThat(idle.isOpen()).isTrue();
        }
    }

    @Test
    void whoIsConnectedIsLetGoWhenItCloses() throws IOException {
        try (var peer = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            assertThat(ask("hello")).isEqualTo("HELLO;");
            socket.close();
            assertThat(Channels.newInputStream(peer).read()).isNegative();
        }
    }

    @Test
    void aLineWithoutEndIsNotReadForEver() throws IOException {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(path));
                var reader =
                        new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8))) {
            var out = Channels.newOutputStream(channel);
            byte[] endless = new byte[200_000];
            java.util.Arrays.fill(endless, (byte) 'x');
            try {
                out.write(endless);
                assertThat(reader.readLine()).isNull();
            } catch (IOException _) {
                // ended while we wrote: as good
            }
        }
        assertThat(ask("hello")).isEqualTo("HELLO;");
    }
}
