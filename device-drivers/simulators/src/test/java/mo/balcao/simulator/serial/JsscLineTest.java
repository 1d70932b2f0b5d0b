package mo.balcao.simulator.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import mo.balcao.device.serial.JsscLine;
import mo.balcao.device.serial.SerialLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// jssc as it is worked here, on a pseudo-terminal: what a new version of it must still do.
@Tag("peer")
@EnabledOnOs(OS.LINUX)
class JsscLineTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.US_ASCII);

    private PseudoTerminal terminal;
    private SerialLine line;

    @BeforeEach
    void open() throws IOException {
        terminal = PseudoTerminal.open();
        line = JsscLine.open(terminal.name().toString(), 9600);
    }

    @AfterEach
    void close() {
        line.close();
        terminal.close();
    }

    @Test
    void carriesBytesBothWays() throws IOException {
        line.write(HELLO);
        assertThat(terminal.read(SOON)).isEqualTo(HELLO);
        terminal.write(HELLO);
        assertThat(line.read(SOON)).isEqualTo(HELLO);
    }

    @Test
    void carriesEveryByteValueUnchanged() throws IOException {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        terminal.write(all);
        assertThat(received(all.length)).isEqualTo(all);
    }

    @Test
    void comesBackEmptyHandedWhenNothingArrives() throws IOException {
        assertThat(line.read(Duration.ofMillis(20))).isEmpty();
    }

    @Test
    void readsMoreThanTheTerminalsBufferHolds() throws IOException {
        byte[] piece = new byte[3000];
        new Random(1).nextBytes(piece);
        for (int i = 0; i < 3; i++) {
            terminal.write(piece);
            assertThat(received(piece.length)).isEqualTo(piece);
        }
    }

    private byte[] received(int count) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (all.size() < count) {
            byte[] bytes = line.read(SOON);
            assertThat(bytes).as("after %d of %d bytes", all.size(), count).isNotEmpty();
            all.writeBytes(bytes);
        }
        return all.toByteArray();
    }

    @Test
    void saysThatTheLineIsGoneWhenTheOtherEndHangsUp() throws IOException {
        PseudoTerminal other = PseudoTerminal.open();
        try (SerialLine cut = JsscLine.open(other.name().toString(), 9600)) {
            other.close();
            assertThatThrownBy(() -> cut.read(SOON)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> cut.write(HELLO)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void doesNotOpenWhatIsNotThere() {
        assertThatThrownBy(() -> JsscLine.open("/dev/ttyNotThere", 9600))
                .isInstanceOf(IOException.class);
    }
}
