package mo.balcao.simulator.card;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import jdk.net.ExtendedSocketOptions;

/// A card behind `vpcd`, the virtual reader of the vsmartcard project: dials the reader's port, which is "inserting",
/// and answers until closed, which is "pulling". Frames are two bytes of length, big-endian, and a body; one-byte
/// bodies are controls.
public final class VpcdCard implements AutoCloseable {
    private static final int OFF = 0;
    private static final int ON = 1;
    private static final int RESET = 2;
    private static final int ATR = 4;

    private final Socket socket;
    private final Chip chip;
    private volatile boolean mute;
    private volatile boolean tearAtNextApdu;

    private VpcdCard(Socket socket, Chip chip) {
        this.socket = socket;
        this.chip = chip;
    }

    /// Inserts a card with this chip into the reader on this port.
    public static VpcdCard insert(int port, Chip chip) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        VpcdCard card = new VpcdCard(socket, chip);
        Thread.ofPlatform().daemon().name("vpcd-card").start(card::serve);
        return card;
    }

    /// From now on the chip swallows APDUs.
    public void beMute() {
        mute = true;
    }

    public void tearAtNextApdu() {
        tearAtNextApdu = true;
    }

    private void serve() {
        try (DataInputStream in = new DataInputStream(socket.getInputStream());
                DataOutputStream out = new DataOutputStream(socket.getOutputStream())) {
            while (true) {
                // Delayed acknowledgements would cost 50 ms per APDU; the option wears off.
                socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
                byte[] body = new byte[in.readUnsignedShort()];
                in.readFully(body);
                answer(body, out);
            }
        } catch (IOException _) {
            // Pulled, or the reader went away.
        }
    }

    private void answer(byte[] body, DataOutputStream out) throws IOException {
        if (body.length == 1) {
            switch (body[0]) {
                case ATR -> send(chip.reset(), out);
                case OFF, ON, RESET -> {}
                default -> throw new IOException("unknown control " + body[0]);
            }
        } else if (tearAtNextApdu) {
            socket.close();
        } else if (!mute) {
            send(chip.transmit(body), out);
        }
    }

    private static void send(byte[] body, DataOutputStream out) throws IOException {
        byte[] frame = new byte[body.length + 2];
        frame[0] = (byte) (body.length >> 8);
        frame[1] = (byte) body.length;
        System.arraycopy(body, 0, frame, 2, body.length);
        out.write(frame);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
