package mo.balcao.device.printer.escpos;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/// A socket as a printer's link.
final class TcpLink implements PrinterLink {
    private static final int SEND_BUFFER = 4 * 1024;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final ByteBuffer in = ByteBuffer.allocate(256);

    private TcpLink(SocketChannel channel, Selector selector, SelectionKey key) {
        this.channel = channel;
        this.selector = selector;
        this.key = key;
    }

    static TcpLink open(InetSocketAddress address, Duration timeout) throws IOException {
        SocketChannel channel = SocketChannel.open();
        try {
            channel.socket().connect(address, (int) timeout.toMillis());
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            // What waits here can neither be cleared by a command nor be known to be on paper: keep
            // it little.
            channel.setOption(StandardSocketOptions.SO_SNDBUF, SEND_BUFFER);
            channel.configureBlocking(false);
            Selector selector = Selector.open();
            return new TcpLink(channel, selector, channel.register(selector, SelectionKey.OP_READ));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void write(ByteBuffer bytes, Duration timeout) throws IOException {
        if (channel.write(bytes) == 0) {
            await(SelectionKey.OP_READ | SelectionKey.OP_WRITE, timeout);
            channel.write(bytes);
        }
    }

    @Override
    public void read(StatusReader reader, Duration timeout) throws IOException {
        if (!readNow(reader) && !timeout.isZero()) {
            await(SelectionKey.OP_READ, timeout);
            readNow(reader);
        }
    }

    private boolean readNow(StatusReader reader) throws IOException {
        boolean any = false;
        while (true) {
            in.clear();
            int count = channel.read(in);
            if (count < 0) {
                throw new IOException("closed by the printer");
            }
            if (count == 0) {
                return any;
            }
            any = true;
            in.flip();
            while (in.hasRemaining()) {
                reader.accept(in.get() & 0xFF);
            }
        }
    }

    private void await(int operations, Duration timeout) throws IOException {
        key.interestOps(operations);
        selector.select(_ -> {}, Math.max(1, timeout.toMillis()));
    }

    @Override
    public void abort() {
        try {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException _) {
            // Gone already.
        }
        close();
    }

    @Override
    public void close() {
        try (channel) {
            selector.close();
        } catch (IOException _) {
            // Gone already.
        }
    }
}
