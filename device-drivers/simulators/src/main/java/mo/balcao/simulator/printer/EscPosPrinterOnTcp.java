package mo.balcao.simulator.printer;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An ESC/POS slip printer on a loopback TCP port. Answers DLE EOT at once, sends status unasked when told to (GS a),
/// and keeps what really came out of the head: after a fault that is a piece of a slip, [#hanging].
///
/// One connection at a time; a newer one takes over. Paper and faults outlive connections and [#unplug].
public final class EscPosPrinterOnTcp implements AutoCloseable {
    private static final int WIDTH_DOTS = 576;

    private final Consumer<BufferedImage> onSlip;
    private final Object lock = new Object();
    private final Mechanism mechanism = new Mechanism();
    private final ReceiveBuffer buffer = new ReceiveBuffer(lock);
    private final PaperRoll roll = new PaperRoll(WIDTH_DOTS);
    private final int port;

    private @Nullable ServerSocket server;
    private @Nullable Socket client;
    private boolean automaticStatus;
    private boolean silent;
    private boolean closed;
    private int bytesPerMilli;
    private int sinceRest;

    private EscPosPrinterOnTcp(int port, Consumer<BufferedImage> onSlip) throws IOException {
        this.onSlip = onSlip;
        ServerSocket first = listen(port);
        this.server = first;
        this.port = first.getLocalPort();
    }

    /// Switches a printer on.
    ///
    /// @param port 0 = any
    /// @param onSlip gets each piece when it has been cut off, on the printer's thread
    public static EscPosPrinterOnTcp start(int port, Consumer<BufferedImage> onSlip)
            throws IOException {
        EscPosPrinterOnTcp printer = new EscPosPrinterOnTcp(port, onSlip);
        Thread.ofPlatform().daemon().name("sim-printer-head").start(printer::runHead);
        printer.startAccepting();
        return printer;
    }

    public int port() {
        return port;
    }

    /// The configuration's address of this printer.
    public String address() {
        return "escpos+tcp://127.0.0.1:" + port;
    }

    public void set(PrinterCondition condition) {
        synchronized (lock) {
            mechanism.set(condition);
            lock.notifyAll();
            sendAutomaticStatus();
        }
    }

    /// Prints so many bytes a millisecond (9 is a usual head); 0 = at once.
    public void drain(int bytesPerMilli) {
        synchronized (lock) {
            this.bytesPerMilli = bytesPerMilli;
        }
    }

    /// Takes bytes, but says nothing any more (a one-way cable), or speaks again.
    public void silence(boolean on) {
        synchronized (lock) {
            silent = on;
        }
    }

    /// Power off: connections break, new ones are refused, buffers are lost.
    public void unplug() {
        synchronized (lock) {
            quietlyClose(server);
            quietlyClose(client);
            server = null;
            client = null;
            automaticStatus = false;
            buffer.clear();
        }
    }

    public void plugIn() throws IOException {
        synchronized (lock) {
            if (server == null && !closed) {
                server = listen(port);
                startAccepting();
            }
        }
    }

    /// What hangs out of the head, printed and not cut.
    public Optional<BufferedImage> hanging() {
        synchronized (lock) {
            return roll.blank() ? Optional.empty() : Optional.of(roll.look());
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            unplug();
            lock.notifyAll();
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket server = new ServerSocket();
        server.setReuseAddress(true);
        server.setReceiveBufferSize(8 * 1024);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return server;
    }

    private void startAccepting() {
        ServerSocket listening;
        synchronized (lock) {
            listening = server;
        }
        if (listening != null) {
            Thread.ofPlatform().daemon().name("sim-printer-accept").start(() -> accept(listening));
        }
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                socket.setTcpNoDelay(true);
                synchronized (lock) {
                    quietlyClose(client);
                    client = socket;
                    automaticStatus = false;
                }
                Thread.ofPlatform()
                        .daemon()
                        .name("sim-printer-receive")
                        .start(() -> receive(socket));
            } catch (IOException _) {
                // Unplugged: the loop ends by itself.
            }
        }
    }

    private void receive(Socket socket) {
        RealTimeScanner scanner = new RealTimeScanner();
        byte[] window = new byte[16];
        try (InputStream in = socket.getInputStream()) {
            for (int count = in.read(window); count >= 0; count = in.read(window)) {
                take(socket, scanner, window, count);
            }
        } catch (IOException _) {
            // The other side is gone.
        }
    }

    private void take(Socket socket, RealTimeScanner scanner, byte[] window, int count) {
        int from = 0;
        for (int i = 0; i < count; i++) {
            switch (scanner.next(window[i])) {
                case RealTimeScanner.Found.StatusAsked(int n) -> {
                    synchronized (lock) {
                        mechanism.realTime(n).ifPresent(b -> send(new byte[] {b}));
                    }
                }
                case RealTimeScanner.Found.ClearAsked _ -> {
                    buffer.clear();
                    from = i + 1;
                    send(new byte[] {0x37, 0x25, 0x00});
                }
                case RealTimeScanner.Found.Nothing _ -> {}
            }
        }
        for (int i = from; i < count; i++) {
            if (!awaitRoom(socket)) {
                return;
            }
            buffer.put(window[i]);
        }
    }

    private boolean awaitRoom(Socket socket) {
        synchronized (lock) {
            while (buffer.full() && !socket.isClosed()) {
                if (!waitOnLock(100)) {
                    return false;
                }
            }
            return !socket.isClosed();
        }
    }

    private void send(byte[] bytes) {
        synchronized (lock) {
            Socket to = client;
            if (to == null || silent) {
                return;
            }
            try {
                to.getOutputStream().write(bytes);
            } catch (IOException _) {
                quietlyClose(to);
            }
        }
    }

    private void sendAutomaticStatus() {
        if (automaticStatus) {
            send(mechanism.automatic());
        }
    }

    // The head.

    private void runHead() {
        Head head = new Head();
        PrintHead commands = new PrintHead(head, head);
        while (head.goesOn()) {
            try {
                head.start();
                commands.command();
            } catch (BuffersCleared _) {
                // Half a command is forgotten with the rest.
            }
        }
    }

    private static final class BuffersCleared extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BuffersCleared() {
            super("buffers cleared", null, false, false);
        }
    }

    private final class Head implements PrintHead.Bytes, PrintHead.Printer {
        private int clearings;

        boolean goesOn() {
            synchronized (lock) {
                return !closed;
            }
        }

        void start() {
            clearings = buffer.clearings();
        }

        /// Blocks while the printer is offline or has nothing to do.
        @Override
        public int next() {
            synchronized (lock) {
                while (true) {
                    if (closed || clearings != buffer.clearings()) {
                        throw new BuffersCleared();
                    }
                    if (!mechanism.stopped()) {
                        int b = buffer.poll();
                        if (b >= 0) {
                            return b;
                        }
                    }
                    waitOnLock(1_000);
                }
            }
        }

        @Override
        public void through() {
            synchronized (lock) {
                if (bytesPerMilli > 0 && ++sinceRest >= bytesPerMilli * 10) {
                    sinceRest = 0;
                    rest(10_000_000);
                }
                if (mechanism.countByte()) {
                    sendAutomaticStatus();
                }
            }
        }

        private void rest(long nanos) {
            long end = System.nanoTime() + nanos;
            for (long left = nanos; left > 0 && !closed; left = end - System.nanoTime()) {
                if (!waitOnLock(left / 1_000_000 + 1)) {
                    return;
                }
            }
        }

        @Override
        public void row(byte[] dots) {
            synchronized (lock) {
                roll.print(dots);
            }
        }

        @Override
        public void feed(int dots) {
            synchronized (lock) {
                roll.feed(dots);
            }
        }

        @Override
        public void cut() {
            BufferedImage piece;
            boolean blank;
            synchronized (lock) {
                if (!mechanism.cutterWorks()) {
                    sendAutomaticStatus();
                    return;
                }
                blank = roll.blank();
                piece = roll.cut();
            }
            if (!blank) {
                onSlip.accept(piece);
            }
        }

        @Override
        public void enableAutomaticStatus(boolean on) {
            synchronized (lock) {
                automaticStatus = on;
                sendAutomaticStatus();
            }
        }

        @Override
        public void answerPaperSensor() {
            synchronized (lock) {
                send(new byte[] {mechanism.paperSensor()});
            }
        }
    }

    @SuppressWarnings("WaitNotInLoop") // All callers loop.
    private boolean waitOnLock(long millis) {
        try {
            lock.wait(millis);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void quietlyClose(@Nullable Closeable open) {
        if (open == null) {
            return;
        }
        try {
            open.close();
        } catch (IOException _) {
            // Closed is closed.
        }
    }
}
