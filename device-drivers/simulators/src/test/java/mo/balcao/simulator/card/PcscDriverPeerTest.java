package mo.balcao.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.smartcardio.Card;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.TerminalFactory;
import jnasmartcardio.Smartcardio;
import mo.balcao.device.Completion;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.card.CardSlot;
import mo.balcao.device.card.Insertion;
import mo.balcao.simulator.conformance.CardReaderContract;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The real driver, through jnasmartcardio and a real pcscd, to a card on the wire. Unplugging is `kill -9` of pcscd.
@Tag("peer")
class PcscDriverPeerTest extends CardReaderContract {
    private static final byte[] SELECT = {0, (byte) 0xA4, 4, 0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0};

    private @Nullable PcscRig opened;

    private PcscRig rig() {
        return Objects.requireNonNull(opened);
    }

    @Override
    protected Rig newRig() {
        try {
            PcscRig fresh = new PcscRig(PcscDaemon.start());
            opened = fresh;
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An applet of somebody else's card answers through the whole chain.
    @Test
    void speaksToAJavaCard() throws Exception {
        rig().pcscd.insert("java-card");
        Insertion card =
                Awaitility.await()
                        .atMost(Duration.ofSeconds(15))
                        .until(
                                () ->
                                        rig().reader().slot()
                                                        instanceof
                                                        CardSlot.Present(Insertion now, _)
                                                ? now
                                                : new Insertion(0),
                                now -> now.number() > 0);
        assertThat(answer(card, SELECT)).endsWith(0x90, 0x00);
    }

    /// The library's bug that the driver guards against; when this fails, the guard can go.
    @Test
    void libraryThrowsUncheckedWhenACardVanishes() throws Exception {
        rig().reader().close();
        rig().pcscd.insert("echo");
        CardTerminal terminal =
                TerminalFactory.getInstance("PC/SC", null, new Smartcardio())
                        .terminals()
                        .list()
                        .getFirst();
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(terminal::isCardPresent);
        Card card = terminal.connect("*");
        rig().pcscd.tell("tear");
        assertThatThrownBy(() -> card.getBasicChannel().transmit(new CommandAPDU(0, 0x84, 0, 0, 8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// A card that never answers costs one thread and one quarantine, not the reader.
    @Test
    void quarantinesACallIntoASilentCard() throws Exception {
        rig().pcscd.insert("echo");
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> rig().reader().slot() instanceof CardSlot.Present);
        Insertion card = rig().insertion();
        rig().pcscd.tell("mute");
        Completion<byte[]> completion =
                rig().reader()
                        .transmit(card, new byte[] {0, (byte) 0x84, 0, 0, 8}, Duration.ofSeconds(1))
                        .completion()
                        .toCompletableFuture()
                        .get(20, TimeUnit.SECONDS);
        assertThat(completion).isEqualTo(new Completion.TimedOut<byte[]>());
        rig().pcscd.remove();
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> rig().reader().status() instanceof DeviceStatus.Online);
    }

    private byte[] answer(Insertion card, byte[] apdu) throws Exception {
        Completion<byte[]> completion =
                rig().reader()
                        .transmit(card, apdu, Duration.ofSeconds(5))
                        .completion()
                        .toCompletableFuture()
                        .get(20, TimeUnit.SECONDS);
        return switch (completion) {
            case Completion.Done<byte[]>(byte[] value) -> value;
            case Completion.Failed<byte[]> _,
                    Completion.Cancelled<byte[]> _,
                    Completion.TimedOut<byte[]> _,
                    Completion.Busy<byte[]> _ ->
                    throw new AssertionError(completion);
        };
    }
}
